import { z } from 'zod';
import { slugSchema } from '../text/slug.ts';
import { activityGroups, channels, preparers } from './facets.ts';

const sentence = (max: number) => z.string().min(10).max(max);

/** One suggested activity, as the front matter of `content/activities/<slug>.md` gives it. The text below says why, and what helps. */
export const activitySchema = z
  .strictObject({
    title: z.string().min(5).max(60).describe('What the match does. Start with a verb: “Make a book list together”.'),
    summary: sentence(160).describe('One sentence for lists and search engines: what the two of you end up with.'),
    group: z.enum(activityGroups).describe('The kind of activity.'),
    channel: z.enum(channels).describe('Where it works: only in person, only at a distance, or either way.'),
    preparedBy: z.enum(preparers).describe('Who has something to prepare.'),
    preparationMinutes: z.int().min(0).max(480).describe('Minutes of preparation for each person who prepares; 0 for none.'),
    togetherMinutes: z.int().min(10).max(480).describe('Minutes that the two of you spend on it together, all meetings added up.'),
    objective: slugSchema.describe('The key of the program objective that it serves most (content/program.yml).'),
    competencies: z.array(slugSchema).min(1).max(2).describe('The one or two competency areas that it builds.'),
    objectiveInWords: sentence(200).describe('What it is good for, as one sentence: “You find out …”, “You practice …”.'),
    steps: z.array(sentence(400)).min(3).max(8).describe('What to do, a step at a time, each as an instruction.'),
    afterwards: z.array(sentence(240)).min(2).max(5).describe('Questions to talk about afterwards.'),
  })
  .readonly();

/** A suggested activity after validation; its slug is its file's name. */
export type Activity = z.infer<typeof activitySchema>;
