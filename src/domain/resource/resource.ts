import type { z } from 'zod';
import { choice } from '../fields/choice.ts';
import { dayOrMonth } from '../fields/date.ts';
import { entrySchema } from '../fields/group.ts';
import { optional } from '../fields/optional.ts';
import { paragraph, text } from '../fields/text.ts';
import { withPattern } from '../fields/with-rule.ts';

/** The groups of the resources page, in its order. */
export const resourceGroups = ['from ALSC', 'about mentoring', 'other programs', 'to read together', 'from this program'] as const;

/** Who can open a resource. */
export const accessKinds = ['anybody', 'members', 'subscribers'] as const;

/** One mentoring resource, as `content/resources/<slug>.yml` gives it. */
export const resourceFields = {
  title: text({ label: 'Title', hint: 'What it is called.', min: 3, max: 120 }),
  group: choice({ label: 'Group', hint: 'The group in which it is listed.', options: resourceGroups }),
  link: optional(
    // A check over all of the content judges addresses more closely, and says more about each.
    withPattern(
      text({
        label: 'Address',
        hint: 'Its address, beginning with https://, or with / on this site. Leave it out where none is known.',
        min: 1,
        max: 400,
      }),
      { source: '^(?:https://|/)\\S*$', message: 'Begin with https://, or with / for a page of this site' },
    ),
  ),
  by: optional(text({ label: 'Made by', hint: 'Who made it.', min: 2, max: 120 })),
  annotation: paragraph({
    label: 'Annotation',
    hint: 'What it is and what a match does with it, in one to three sentences.',
    min: 30,
    max: 400,
    prose: true,
  }),
  access: choice({
    label: 'Who can open it',
    hint: 'Who can open it: anybody, members of the association, or subscribers.',
    options: accessKinds,
  }),
  lastReviewed: optional(
    dayOrMonth({
      label: 'Last reviewed',
      hint: 'The day on which somebody last opened it and found it useful. After a year, or without it, editors are reminded.',
    }),
  ),
} as const;

export const resourceSchema = entrySchema(resourceFields);

/** A resource after validation; its slug is its file's name. */
export type Resource = z.infer<typeof resourceSchema>;
