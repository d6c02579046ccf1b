import { z } from 'zod';
import { calendarDateSchema } from '../time/calendar-date.ts';

const period = z
  .strictObject({
    starts: calendarDateSchema.describe('The first day or month.'),
    ends: calendarDateSchema.describe('The last day or month, which still counts.'),
  })
  .readonly();

/** One round of the program, as `content/cycles/*.yml` gives it. */
export const cycleSchema = z
  .strictObject({
    title: z
      .string()
      .regex(/^(Spring|Summer|Fall|Winter) \d{4}$/)
      .describe('What people call the cycle, such as “Fall 2014”. It is also the milestone of its issues.'),
    code: z
      .string()
      .regex(/^\d{4}(SP|SU|F|W)$/)
      .describe('The short form inside reference numbers, such as “2014F”. It never changes once applications arrive.'),
    applications: z
      .strictObject({
        opens: calendarDateSchema
          .optional()
          .describe('When applications open. Leave it out where no day is known: then they are open until the deadline.'),
        opensForMentors: calendarDateSchema
          .optional()
          .describe('The day on which mentors can already apply, where that is before everybody else.'),
        closes: calendarDateSchema.describe('The last day or month on which applications are taken, to its very end.'),
      })
      .readonly()
      .describe('When people can apply.'),
    review: period.describe('When the task force reads the applications and sends its answers.'),
    notifiedBy: calendarDateSchema
      .optional()
      .describe('The day by which every applicant hears. Leave it out where only the review period is known.'),
    orientation: period.describe('When matches attend the virtual orientation and training session.'),
  })
  .readonly();

/** A cycle after validation. */
export type Cycle = z.infer<typeof cycleSchema>;
