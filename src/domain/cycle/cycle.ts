import type { z } from 'zod';
import { dayOrMonth } from '../fields/date.ts';
import { entrySchema, group } from '../fields/group.ts';
import { optional } from '../fields/optional.ts';
import { text } from '../fields/text.ts';

const periodFields = {
  starts: dayOrMonth({ label: 'Starts', hint: 'The first day or month.' }),
  ends: dayOrMonth({ label: 'Ends', hint: 'The last day or month, which still counts.' }),
} as const;

/** One round of the program, as `content/cycles/*.yml` gives it. */
export const cycleFields = {
  title: text({
    label: 'Title',
    hint: 'What people call the cycle, such as “Fall 2014”. It is also the milestone of its issues.',
    min: 1,
    max: 20,
    pattern: {
      source: '^(?:Spring|Summer|Fall|Winter) \\d{4}$',
      message: 'Write the season and the year, such as “Fall 2014”',
      fixesLength: true,
    },
  }),
  code: text({
    label: 'Code',
    hint: 'The year and SP, SU, F or W for the season, such as “2014F”. It stands in reference numbers and never changes once people can apply.',
    min: 1,
    max: 10,
    pattern: {
      source: '^\\d{4}(?:SP|SU|F|W)$',
      message: 'Write the year and SP, SU, F or W, such as “2014F”',
      fixesLength: true,
    },
  }),
  applications: group({
    label: 'Applications',
    hint: 'When people can apply.',
    fields: {
      opens: optional(
        dayOrMonth({
          label: 'Applications open',
          hint: 'When applications open. Only the earliest cycle can do without: it is then open until its deadline.',
        }),
      ),
      opensForMentors: optional(
        dayOrMonth({
          label: 'Open for mentors',
          hint: 'The day on which mentors can already apply, where that is before everybody else.',
        }),
      ),
      closes: dayOrMonth({
        label: 'Applications close',
        hint: 'The last day or month on which applications are taken, to its very end.',
      }),
    },
  }),
  review: group({
    label: 'Review',
    hint: 'When the task force reads the applications and sends its answers.',
    fields: periodFields,
  }),
  notifiedBy: optional(
    dayOrMonth({
      label: 'Everybody hears by',
      hint: 'The day by which every applicant hears. Leave it out where only the review period is known.',
    }),
  ),
  orientation: group({
    label: 'Orientation',
    hint: 'When matches attend the virtual orientation and training session.',
    fields: periodFields,
  }),
} as const;

export const cycleSchema = entrySchema(cycleFields);

/** A cycle after validation. */
export type Cycle = z.infer<typeof cycleSchema>;
