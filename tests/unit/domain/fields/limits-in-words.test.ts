import { expect, test } from 'vitest';
import { choice } from '../../../../src/domain/fields/choice.ts';
import { day, dayOrMonth } from '../../../../src/domain/fields/date.ts';
import type { Field } from '../../../../src/domain/fields/field.ts';
import { group } from '../../../../src/domain/fields/group.ts';
import { limitsInWords } from '../../../../src/domain/fields/limits-in-words.ts';
import { list } from '../../../../src/domain/fields/list.ts';
import { optional } from '../../../../src/domain/fields/optional.ts';
import { picture } from '../../../../src/domain/fields/picture.ts';
import { relation, relations } from '../../../../src/domain/fields/relation.ts';
import { paragraph, text } from '../../../../src/domain/fields/text.ts';
import { wholeNumber, wholeNumberByDefault } from '../../../../src/domain/fields/whole-number.ts';
import { yesOrNo, yesOrNoByDefault } from '../../../../src/domain/fields/yes-or-no.ts';
import { questionField, questionKinds } from '../../../../src/domain/form/question.ts';

const wording = { label: 'Field', hint: 'A field.' };
const word = text({ ...wording, min: 1, max: 40 });
const to = { collection: 'competencies', valueField: '{{slug}}', displayField: '{{title}}' };

test.each<readonly [string, Field]>([
  ['One line of 3 to 80 characters.', text({ ...wording, min: 3, max: 80 })],
  ['One line of 40 characters at most.', word],
  ['One line of 40 characters at most.', optional(word)],
  ['A text of 20 to 4,000 characters.', paragraph({ ...wording, min: 20, max: 4000 })],
  [
    'One line of 2 to 9 characters. End it with a question mark.',
    text({ ...wording, min: 2, max: 9, pattern: { source: '\\?$', message: 'End it with a question mark' } }),
  ],
  ['A whole number from 1 to 1,000.', wholeNumber({ ...wording, min: 1, max: 1000 })],
  ['A whole number from 1 to 500. Left empty, it is 120.', wholeNumberByDefault({ ...wording, min: 1, max: 500, byDefault: 120 })],
  ['On or off.', yesOrNo(wording)],
  ['On or off, and on by itself.', yesOrNoByDefault({ ...wording, byDefault: true })],
  ['On or off, and off by itself.', yesOrNoByDefault({ ...wording, byDefault: false })],
  ['One of: Remote · In a room.', choice({ ...wording, options: ['remote', 'room'], labels: { room: 'In a room' } })],
  ['A day, such as 2014-08-29.', day(wording)],
  ['A day, such as 2014-08-29, or a month, such as 2015-01.', dayOrMonth(wording)],
  ['A list of 1 to 6 rows.', list({ ...wording, item: word, min: 1, max: 6, singularLabel: 'word' })],
  ['', group({ ...wording, fields: { word } })],
  ['Chosen from a list.', relation({ ...wording, to })],
  ['Chosen from a list, 1 to 2 entries.', relations({ ...wording, to, min: 1, max: 2 })],
  ['Chosen from a list, 1 entry.', relations({ ...wording, to, min: 1, max: 1 })],
  ['A picture that you upload.', picture({ ...wording, pattern: { source: '.', message: '' } })],
  [`One of these kinds: ${questionKinds.map(({ label }) => label).join(' · ')}.`, questionField],
])('%s', (words, field) => {
  expect(limitsInWords(field)).toBe(words);
});
