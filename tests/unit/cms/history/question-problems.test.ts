import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { publishedAs } from '../../../../cms/history/compare-with-published.ts';
import { questionProblems } from '../../../../cms/history/question-problems.ts';
import { realTexts } from '../../domain/fixtures/real-content.ts';
import { asLine } from '../as-line.ts';

const texts = realTexts;
const file = 'forms/mentor.yml';
const real = texts.get(file) ?? '';

/** What is told of the mentors' form after its versions, the first one first: the last of them is the one of now. */
function problemsAfter(...versions: readonly string[]): readonly string[] {
  const published = versions.slice(0, -1).map((text) => ({ file, text }));
  return questionProblems(published, new Map([...texts, [file, versions.at(-1) ?? '']])).map(asLine);
}

const asked = {
  name: 'experience',
  kind: 'long text',
  label: 'What is your experience?',
  hint: 'A sentence or two.',
  visibility: 'committee',
};
const form = (...questions: readonly object[]) => stringify({ title: 'Mentors', sections: [{ title: 'One', questions }] });
const box = { ...asked, name: 'member', kind: 'attestation', label: 'Membership', statement: 'I am a member of ALSC.' };

test('the content that nobody changed has no problem', () => {
  expect(questionProblems(publishedAs(texts).versions, texts)).toEqual([]);
});

test.each([
  ['the same question in any other words', form(asked), form({ ...asked, label: 'Tell us what you have done', hint: 'Be brief.' })],
  ['other options', form({ ...asked, options: ['Some', 'None'] }), form({ ...asked, options: ['A little', 'Much', 'None'] })],
  ['a question that is no longer asked', form(asked), form({ ...asked, retired: true })],
  ['a question that is new, in front of the other', form(asked), form({ ...asked, name: 'topics' }, asked)],
  ['an answer that becomes private', form(asked), form({ ...asked, visibility: 'private' })],
  ['a confirmed sentence with other commas and capitals', form(box), form({ ...box, statement: 'I am a Member, of ALSC' })],
  ['another heading over it', form(box), form({ ...box, label: 'ALSC' })],
  ['a form of which no earlier version can be read', 'a: [', real],
  ['a form that cannot be read now, which another check tells', real, 'questions: []'],
])('fine: %s', (_what, before, after) => {
  expect(problemsAfter(before, after)).toEqual([]);
});

test.each([
  [
    'a name that is gone',
    form(asked),
    form(),
    'forms/mentor.yml sections: No question has the permanent name “experience” any more, and answers already sent are stored under it (“What is your experience?”). Bring it back under this name, and switch “No longer asked” on.',
  ],
  [
    'another kind of question',
    form(asked),
    form({ ...asked, kind: 'number', label: 'How many years?' }),
    'forms/mentor.yml sections.0.questions.0.name: A permanent name keeps its kind of question, and “experience” has another: “What is your experience?” (long text) → “How many years?” (number). Bring the old question back with “No longer asked” switched on, and give the new one a permanent name of its own.',
  ],
  [
    'a private answer that the committee would read',
    form({ ...asked, visibility: 'private' }),
    form(asked),
    'forms/mentor.yml sections.0.questions.0.visibility: “What is your experience?” was private, and people answered it in private. Set this back to “Private”; a question for the committee needs a permanent name of its own.',
  ],
  [
    'another sentence under a name that people have confirmed',
    form(box),
    form({ ...box, statement: 'I am a member of ALA.' }),
    'forms/mentor.yml sections.0.questions.0.statement: People have confirmed another sentence under the name “member”: “I am a member of ALSC.” → “I am a member of ALA.”. Bring the earlier words back, or stop asking it and add a new box with a permanent name of its own.',
  ],
])('told: %s', (_what, before, after, problem) => {
  expect(problemsAfter(before, after)).toEqual([problem]);
});

test.each([
  ['another kind', asked, { ...asked, kind: 'number' }],
  ['another sentence', box, { ...box, statement: 'I am not a member of ALSC.' }],
])('%s is told as long as it stands, though it was published, and mended by what was there first', (_what, first, second) => {
  expect(problemsAfter(form(first), form(second), form(second))).toHaveLength(1);
  expect(problemsAfter(form(first), form(second), form(first))).toEqual([]);
});

test('a name that another form has, or that was gone for a while, is no problem', () => {
  expect(problemsAfter(form(asked), form(), form(asked))).toEqual([]);
  expect(questionProblems([{ file: 'forms/mentee.yml', text: texts.get('forms/mentee.yml') ?? '' }], texts)).toEqual([]);
});

test('an earlier form is read as far as this needs, whatever else its schema had', () => {
  const odd = form({ ...asked, statement: [1], more: true });
  expect(problemsAfter(odd, form())).toHaveLength(1);
});
