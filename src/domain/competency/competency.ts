import type { z } from 'zod';
import { entrySchema } from '../fields/group.ts';
import { list } from '../fields/list.ts';
import { paragraph, text } from '../fields/text.ts';
import { wholeNumber } from '../fields/whole-number.ts';

/** One area of ALSC's competencies, as `content/competencies/<slug>.yml` gives it. */
export const competencyFields = {
  title: text({ label: 'Title', hint: 'The area’s name.', min: 3, max: 80 }),
  order: wholeNumber({ label: 'Place in the list', hint: 'Its place in the list, from 1.', min: 1, max: 20 }),
  summary: paragraph({
    label: 'Summary',
    hint: 'What the area is about, in a sentence or two of our own.',
    min: 20,
    max: 400,
    prose: true,
  }),
  inPractice: list({
    label: 'In practice',
    hint: 'What somebody who is good at it does, for example.',
    item: paragraph({ label: 'Example', hint: 'One thing that somebody does.', min: 10, max: 200, prose: true }),
    min: 2,
    max: 5,
    singularLabel: 'example',
  }),
  askYourself: paragraph({
    label: 'A question to ask yourself',
    hint: 'A question for the two of a match to start from.',
    min: 10,
    max: 200,
    prose: true,
  }),
} as const;

export const competencySchema = entrySchema(competencyFields);

/** A competency area after validation; its slug is its file's name. */
export type Competency = z.infer<typeof competencySchema>;
