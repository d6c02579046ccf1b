import type { z } from 'zod';
import { choice } from '../fields/choice.ts';
import { day } from '../fields/date.ts';
import { email } from '../fields/email.ts';
import { entrySchema, group } from '../fields/group.ts';
import { list } from '../fields/list.ts';
import { slug } from '../fields/slug.ts';
import { paragraph, text } from '../fields/text.ts';
import { commonTimeZones } from '../time/common-time-zones.ts';

const requirement = paragraph({ label: 'Requirement', hint: 'One requirement, as a sentence.', min: 10, max: 300, prose: true });

/** The facts of the program, as `content/program.yml` gives them. */
export const programFields = {
  name: text({ label: 'Name', hint: 'The program’s name.', min: 3, max: 80 }),
  association: text({ label: 'Association', hint: 'The association that runs it, in full.', min: 3, max: 120 }),
  shortAssociation: text({
    label: 'Association, in short',
    hint: 'The association’s usual short form.',
    min: 2,
    max: 20,
  }),
  timeZone: choice({
    label: 'Time zone',
    hint: 'The time zone of every date: a deadline lasts to the end of its day there.',
    options: commonTimeZones,
  }),
  timeZoneName: text({
    label: 'Time zone, in words',
    hint: 'How people call that time zone, such as “Central Time”.',
    min: 3,
    max: 40,
  }),
  contactEmail: email({
    label: 'Contact',
    hint: 'The role mailbox that answers questions. A role, never a person’s own address.',
  }),
  security: group({
    label: 'Security contact',
    hint: 'Who hears of a security problem, as /.well-known/security.txt says it (RFC 9116).',
    fields: {
      contact: email({
        label: 'Address',
        hint: 'The role mailbox that takes reports of security problems. It may be the one above.',
      }),
      expires: day({
        label: 'Right until',
        hint: 'The last day on which that address is promised to be right: within a year. Look at it, then move the day on.',
      }),
    },
  }),
  purpose: paragraph({
    label: 'Purpose',
    hint: 'One or two sentences: what the program does and for whom.',
    min: 20,
    max: 400,
    prose: true,
  }),
  length: text({ label: 'Length of a match', hint: 'How long a match works together.', min: 3, max: 60 }),
  rounds: paragraph({ label: 'Rounds', hint: 'How often people can apply.', min: 10, max: 200, prose: true }),
  committees: list({
    label: 'Committees',
    hint: 'The committees that administer the program.',
    item: text({ label: 'Committee', hint: 'The committee’s name.', min: 3, max: 120 }),
    min: 1,
    max: 10,
    singularLabel: 'committee',
  }),
  reviewers: text({
    label: 'Reviewers',
    hint: 'Who reads the applications, such as “task force”.',
    min: 3,
    max: 60,
  }),
  objectives: list({
    label: 'Objectives',
    hint: 'What the program is for. Pages number them; never type a number.',
    item: group({
      label: 'Objective',
      hint: 'One objective.',
      fields: {
        key: slug({ label: 'Key', hint: 'A short name by which activities refer to it. It never changes.' }),
        text: paragraph({ label: 'Objective', hint: 'The objective, as people read it.', min: 10, max: 200, prose: true }),
      },
    }),
    min: 1,
    max: 20,
    singularLabel: 'objective',
  }),
  goalSheet: paragraph({
    label: 'Goal sheet',
    hint: 'What the goal sheet is, who completes it and who submits it.',
    min: 20,
    max: 400,
    prose: true,
  }),
  menteeRequirements: list({
    label: 'Who may apply as a mentee',
    hint: 'Who may apply as a mentee.',
    item: requirement,
    min: 1,
    max: 10,
    singularLabel: 'requirement',
  }),
  menteeExamples: list({
    label: 'Who mentees often are',
    hint: 'Who mentees often are, for “such as …”.',
    item: paragraph({ label: 'Example', hint: 'One kind of person, in lower case.', min: 3, max: 160, prose: true }),
    min: 1,
    max: 10,
    singularLabel: 'example',
  }),
  mentorRequirements: list({
    label: 'Who may apply as a mentor',
    hint: 'Who may apply as a mentor.',
    item: requirement,
    min: 1,
    max: 10,
    singularLabel: 'requirement',
  }),
  contactRhythm: paragraph({
    label: 'How often',
    hint: 'How often the two people of a match should be in touch.',
    min: 10,
    max: 200,
    prose: true,
  }),
  contactChannels: list({
    label: 'Ways to be in touch',
    hint: 'Ways to be in touch.',
    item: text({ label: 'Way', hint: 'One way, in lower case.', min: 2, max: 40 }),
    min: 1,
    max: 12,
    singularLabel: 'way',
  }),
} as const;

export const programSchema = entrySchema(programFields);

export type Program = z.infer<typeof programSchema>;
