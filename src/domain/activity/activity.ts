import type { z } from 'zod';
import { choice } from '../fields/choice.ts';
import { entrySchema } from '../fields/group.ts';
import { list } from '../fields/list.ts';
import { relation, relations } from '../fields/relation.ts';
import { paragraph, text } from '../fields/text.ts';
import { wholeNumber } from '../fields/whole-number.ts';
import { channelLabels, kinds, preparerLabels } from './facet-words.ts';
import { activityGroups, channels, preparers } from './facets.ts';

/** One suggested activity, as the front matter of `content/activities/<slug>.md` gives it. The text below says why, and what helps. */
export const activityFields = {
  title: text({
    label: 'Title',
    hint: 'What the match does. Start with a verb: “Make a book list together”.',
    min: 5,
    max: 60,
  }),
  summary: paragraph({
    label: 'Summary',
    hint: 'One sentence for lists and search engines: what the two of you end up with.',
    min: 10,
    max: 160,
    prose: true,
  }),
  group: choice({
    label: 'Kind',
    hint: 'The kind of activity.',
    options: activityGroups,
    labels: {
      make: kinds.make.label,
      practice: kinds.practice.label,
      discuss: kinds.discuss.label,
      'take part': kinds['take part'].label,
    },
  }),
  channel: choice({
    label: 'Where it works',
    hint: 'Where it works: only in person, only at a distance, or either way.',
    options: channels,
    labels: channelLabels,
  }),
  preparedBy: choice({ label: 'Who prepares', hint: 'Who has something to prepare.', options: preparers, labels: preparerLabels }),
  preparationMinutes: wholeNumber({
    label: 'Preparation, in minutes',
    hint: 'Minutes of preparation for each person who prepares; 0 for none.',
    min: 0,
    max: 480,
  }),
  togetherMinutes: wholeNumber({
    label: 'Together, in minutes',
    hint: 'Minutes that the two of you spend on it together, all meetings added up.',
    min: 10,
    max: 480,
  }),
  objective: relation({
    label: 'Objective',
    hint: 'The objective of the program that it serves most.',
    to: { collection: 'program', file: 'program', valueField: 'objectives.*.key', displayField: 'objectives.*.text' },
  }),
  competencies: relations({
    label: 'Competency areas',
    hint: 'The one or two competency areas that it builds.',
    to: { collection: 'competencies', valueField: '{{slug}}', displayField: 'title' },
    min: 1,
    max: 2,
  }),
  objectiveInWords: paragraph({
    label: 'Why it is worth it',
    hint: 'What it is good for, as one sentence: “You find out …”, “You practice …”.',
    min: 10,
    max: 200,
    prose: true,
  }),
  steps: list({
    label: 'What to do',
    hint: 'What to do, a step at a time, each as an instruction.',
    item: paragraph({ label: 'Step', hint: 'One instruction.', min: 10, max: 400, prose: true }),
    min: 3,
    max: 8,
    singularLabel: 'step',
  }),
  afterwards: list({
    label: 'To talk about afterwards',
    hint: 'Questions to talk about afterwards.',
    item: paragraph({ label: 'Question', hint: 'One question.', min: 10, max: 240, prose: true }),
    min: 2,
    max: 5,
    singularLabel: 'question',
  }),
} as const;

export const activitySchema = entrySchema(activityFields);

/** A suggested activity after validation; its slug is its file's name. */
export type Activity = z.infer<typeof activitySchema>;
