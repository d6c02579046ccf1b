import { z } from 'zod';
import { slugSchema } from '../text/slug.ts';
import { calendarDateSchema, isMonth } from '../time/calendar-date.ts';

/** The facts of the program, as `content/program.yml` gives them. */
export const programSchema = z
  .strictObject({
    name: z.string().min(3).max(80).describe('The program’s name.'),
    association: z.string().min(3).max(120).describe('The association that runs it, in full.'),
    shortAssociation: z.string().min(2).max(20).describe('The association’s usual short form.'),
    timeZone: z
      .string()
      .refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone), 'Use an IANA name such as America/Chicago')
      .describe('The IANA time zone of every date: a deadline lasts to the end of its day there.'),
    timeZoneName: z.string().min(3).max(40).describe('How people call that time zone, such as “Central Time”.'),
    contactEmail: z.email().describe('The role mailbox that answers questions. A role, never a person’s own address.'),
    security: z
      .strictObject({
        contact: z.email().describe('The role mailbox that takes reports of security problems. It may be the one above.'),
        expires: calendarDateSchema
          .refine((date) => !isMonth(date), 'Write a day, such as 2027-10-31')
          .describe('The last day on which that address is promised to be right: within a year. Look at it, then move the day on.'),
      })
      .readonly()
      .describe('Who hears of a security problem, as /.well-known/security.txt says it (RFC 9116).'),
    purpose: z.string().min(20).max(400).describe('One or two sentences: what the program does and for whom.'),
    length: z.string().min(3).max(60).describe('How long a match works together.'),
    rounds: z.string().min(10).max(200).describe('How often people can apply.'),
    committees: z.array(z.string().min(3).max(120)).min(1).describe('The committees that administer the program.'),
    reviewers: z.string().min(3).max(60).describe('Who reads the applications, such as “task force”.'),
    objectives: z
      .array(
        z
          .strictObject({
            key: slugSchema.describe('A short name by which activities refer to it. It never changes.'),
            text: z.string().min(10).max(200).describe('The objective, as people read it.'),
          })
          .readonly(),
      )
      .min(1)
      .describe('What the program is for. Pages number them; never type a number.'),
    goalSheet: z.string().min(20).max(400).describe('What the goal sheet is, who completes it and who submits it.'),
    menteeRequirements: z.array(z.string().min(10).max(300)).min(1).describe('Who may apply as a mentee.'),
    menteeExamples: z.array(z.string().min(3).max(160)).min(1).describe('Who mentees often are, for “such as …”.'),
    mentorRequirements: z.array(z.string().min(10).max(300)).min(1).describe('Who may apply as a mentor.'),
    contactRhythm: z.string().min(10).max(200).describe('How often the two people of a match should be in touch.'),
    contactChannels: z.array(z.string().min(2).max(40)).min(1).describe('Ways to be in touch.'),
  })
  .readonly();

export type Program = z.infer<typeof programSchema>;
