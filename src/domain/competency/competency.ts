import { z } from 'zod';

/** One area of ALSC's competencies, as `content/competencies/<slug>.yml` gives it. */
export const competencySchema = z
  .strictObject({
    title: z.string().min(3).max(80).describe('The area’s name.'),
    order: z.int().min(1).max(20).describe('Its place in the list, from 1.'),
    summary: z.string().min(20).max(400).describe('What the area is about, in a sentence or two of our own.'),
    inPractice: z.array(z.string().min(10).max(200)).min(2).max(5).describe('What somebody who is good at it does, for example.'),
    askYourself: z.string().min(10).max(200).describe('A question for the two of a match to start from.'),
  })
  .readonly();

/** A competency area after validation; its slug is its file's name. */
export type Competency = z.infer<typeof competencySchema>;
