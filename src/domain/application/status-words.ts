// What an applicant reads of a status: content, so that editors can make it kinder without a developer.
import type { z } from 'zod';
import { entrySchema, group } from '../fields/group.ts';
import { paragraph, text } from '../fields/text.ts';
import { fillValues, withKnownValues } from '../text/braces.ts';
import type { Status } from './status.ts';

/** What the words of a status may name in braces: why it was declined, and what comes next with its dates. */
const valueNames = ['reason', 'nextStep'] as const;

function wordsFor(label: string, hint: string) {
  return group({
    label,
    hint,
    fields: {
      title: text({ label: 'Status', hint: 'The status, in a few words.', min: 3, max: 60 }),
      detail: withKnownValues(
        paragraph({
          label: 'What it means',
          hint: 'One to three sentences below it: what it means for the reader, and what comes next.',
          min: 10,
          max: 400,
          prose: true,
        }),
        valueNames,
      ),
    },
  });
}

/** The words of each status on the applicant's page, as `content/statuses.yml` gives them. */
export const statusWordsFields = {
  received: wordsFor('Received', 'It was stored, and nobody has read it yet.'),
  inReview: wordsFor('In review', 'The committee reads it. Until the release, this stands also where it has decided.'),
  accepted: wordsFor('Accepted', 'After the release: it was accepted, and a match is being sought.'),
  waitingList: wordsFor('Waiting list', 'After the release: there is no match for now.'),
  declined: wordsFor('Declined', 'After the release: it was not accepted. The reason of the decision fits in here.'),
  matched: wordsFor('Matched', 'The person has a mentor or a mentee.'),
  withdrawn: wordsFor('Withdrawn', 'It was taken back, by the applicant or at the applicant’s wish.'),
} as const;

export const statusWordsSchema = entrySchema(statusWordsFields);

/** The words of every status after validation. */
export type StatusWords = z.infer<typeof statusWordsSchema>;

const nameOf = {
  received: 'received',
  'in review': 'inReview',
  accepted: 'accepted',
  'waiting list': 'waitingList',
  declined: 'declined',
  matched: 'matched',
  withdrawn: 'withdrawn',
} as const satisfies Readonly<Record<Status, keyof StatusWords>>;

/** The title of a status. */
export function statusTitle(words: StatusWords, status: Status): string {
  return words[nameOf[status]].title;
}

/** What a status means, with the values filled in; what has no value leaves nothing behind. */
export function statusDetail(
  words: StatusWords,
  status: Status,
  values: Readonly<Partial<Record<(typeof valueNames)[number], string>>>,
): string {
  return fillValues(words[nameOf[status]].detail, { reason: '', nextStep: '', ...values })
    .replace(/\s+/g, ' ')
    .trim();
}
