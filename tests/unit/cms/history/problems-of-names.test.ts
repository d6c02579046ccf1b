import { expect, test } from 'vitest';
import { type Forms, formOf, formsIn, type Wording } from '../../../../cms/history/forms.ts';
import { problemsOfNames } from '../../../../cms/history/problems-of-names.ts';
import { readTexts } from '../../../../cms/read-texts.ts';
import { questionSchema } from '../../../../src/domain/form/question.ts';
import { contentDirectory } from '../../domain/fixtures/real-content.ts';
import { withQuestion } from '../altered-content.ts';

const asked: Wording = {
  name: 'experience',
  kind: 'long text',
  label: 'What is your experience?',
  subject: 'your experience',
  visibility: 'committee',
  path: ['sections', 0, 'questions', 0],
};
const now = formsIn(await readTexts(contentDirectory));
const mentor = (...questions: readonly Wording[]): Forms => ({ mentor: questions });
const used = (label: string) => ({
  file: 'forms/mentor.yml',
  path: ['sections', 0, 'questions', 0, 'label'],
  message: `The name “experience” seems to stand for something else now: “What is your experience?” → “${label}”. If it means the same, stay closer to the earlier words. If it does not, bring the old question back with “No longer asked” switched on, and give the new one a permanent name of its own.`,
});

test('forms that nobody changed have no problem', () => {
  expect(Object.keys(now)).toEqual(['mentee', 'mentor', 'goal-sheet']);
  expect(problemsOfNames([now], now)).toEqual([]);
});

test('a name that is gone is told, with what to do instead', () => {
  expect(problemsOfNames([mentor(asked)], mentor())).toEqual([
    {
      file: 'forms/mentor.yml',
      path: ['sections'],
      message:
        'No question has the permanent name “experience” any more, and applications already sent answer it (“What is your experience?”). Bring it back under this name, and switch “No longer asked” on.',
    },
  ]);
  expect(problemsOfNames([{ 'goal-sheet': [asked] }], { 'goal-sheet': [] })).toEqual([
    expect.objectContaining({ message: expect.stringContaining('goal sheets already sent answer it') }),
  ]);
});

test('a name that was gone once and is there again is no problem, nor is one that another form has', () => {
  expect(problemsOfNames([mentor(asked), mentor()], mentor(asked))).toEqual([]);
  expect(problemsOfNames([{ mentee: [asked] }, mentor()], { mentee: [asked], ...mentor() })).toEqual([]);
});

test('a retired question keeps its name', () => {
  const { content } = withQuestion('mentor', 'experience', { retired: true }).forms.mentor;
  const after = formOf('mentor', JSON.stringify(content)) ?? {};
  expect(after.mentor?.map(({ name }) => name)).toContain('experience');
  expect(problemsOfNames([now], after)).toEqual([]);
});

test('questions that are new, or in another order, are no problem', () => {
  const other: Wording = { ...asked, name: 'topics', label: 'Which topics?', subject: 'topics' };
  expect(problemsOfNames([mentor(asked, other)], mentor(other, { ...asked, name: 'new' }, asked))).toEqual([]);
});

test('another kind is another question', () => {
  const other = { ...asked, kind: 'number', label: 'How many years of experience do you have?' };
  expect(problemsOfNames([mentor(asked)], mentor(other))).toEqual([
    {
      file: 'forms/mentor.yml',
      path: ['sections', 0, 'questions', 0, 'name'],
      message:
        'The name “experience” seems to stand for something else now: “What is your experience?” (long text) → “How many years of experience do you have?” (number). A name keeps its kind: bring the old question back with “No longer asked” switched on, and give the new one a permanent name of its own.',
    },
  ]);
});

test.each([
  ['other words around the same', 'kept', 'Please describe your experience with children'],
  ['the word in another form', 'kept', 'What makes you experienced?'],
  ['other words altogether', 'used anew', 'Which books do you like best?'],
  ['no common words but light ones', 'used anew', 'What is your employer?'],
  ['the same word turned round', 'used anew', 'What is your worst experience?'],
])('with %s a name is %s', (_what, verdict, label) => {
  expect(problemsOfNames([mentor(asked)], mentor({ ...asked, label }))).toEqual(verdict === 'kept' ? [] : [used(label)]);
});

test('what messages call an answer does not make another question the same', () => {
  const label = 'Which books do you like best?';
  expect(problemsOfNames([mentor(asked)], mentor({ ...asked, label, subject: 'your experience' }))).toEqual([used(label)]);
});

test('wordings may drift: it is enough to be like one of them', () => {
  const second = { ...asked, label: 'Your experience and background', subject: 'your background' };
  const third = { ...asked, label: 'What is your background?', subject: 'your background' };
  expect(problemsOfNames([mentor(asked), mentor(second)], mentor(third))).toEqual([]);
  expect(problemsOfNames([mentor(asked)], mentor(third))).toHaveLength(1);
});

test('the same label is the same question, though no word of it has weight', () => {
  const light = { ...asked, label: 'What else?', subject: 'what else there is' };
  expect(problemsOfNames([mentor(light)], mentor({ ...light, subject: 'the rest' }))).toEqual([]);
});

test('a sentence that people have confirmed needs a name of its own where it says something else, whatever its heading', () => {
  const box = { ...asked, name: 'member', kind: 'attestation', label: 'Membership', statement: 'I am a member of ALSC.' };
  const withStatement = (statement: string) => problemsOfNames([mentor(box)], mentor({ ...box, label: 'ALSC', statement }));
  expect(withStatement('I am a member of ALSC')).toEqual([]);
  expect(withStatement('I am a member of ALA.')).toEqual([
    {
      file: 'forms/mentor.yml',
      path: ['sections', 0, 'questions', 0, 'statement'],
      message:
        'People have confirmed another sentence under the name “member”: “I am a member of ALSC.” → “I am a member of ALA.”. Bring the earlier words back, or stop asking it and add a new box with a permanent name of its own.',
    },
  ]);
});

test('answers to choose from may be added, and not be replaced', () => {
  const choice = { ...asked, kind: 'choice', options: ['Some', 'Much', 'None'] };
  const withOptions = (options: readonly string[]) =>
    problemsOfNames([mentor(choice)], mentor({ ...choice, options: [...options] }));
  expect(withOptions([...choice.options, 'It depends'])).toEqual([]);
  expect(withOptions(['Red', 'Green'])).toEqual([
    {
      file: 'forms/mentor.yml',
      path: ['sections', 0, 'questions', 0, 'options'],
      message:
        'Most answers that people have chosen under the name “experience” are gone: “Some · Much · None” → “Red · Green”. Add options, and reword a few; for other ones, stop asking the question and add a new one with a permanent name of its own.',
    },
  ]);
});

test('an earlier form that had statements and options of another shape is still read', () => {
  const yaml = `sections:\n  - questions:\n      - ${JSON.stringify({ ...asked, statement: [1], options: { a: 1 } })}\n`;
  expect(formOf('mentor', yaml)?.mentor?.[0]).toMatchObject({ name: 'experience', statement: undefined, options: undefined });
});

test('what people answered in private never becomes the committee’s, the other way is open', () => {
  const hidden: Wording = { ...asked, visibility: 'private' };
  expect(problemsOfNames([mentor(hidden)], mentor(asked))).toEqual([
    {
      file: 'forms/mentor.yml',
      path: ['sections', 0, 'questions', 0, 'visibility'],
      message:
        '“What is your experience?” was private, and people answered it in private. Set this back to “Private”; a question for the committee needs a permanent name of its own.',
    },
  ]);
  expect(problemsOfNames([mentor(asked)], mentor(hidden))).toEqual([]);
});

test('an earlier form is read as far as names go, whatever else its schema had, and silently left out where it cannot be', () => {
  const yaml = `title: Then\nsections:\n  - title: One\n    gone: true\n    questions:\n      - ${JSON.stringify({ ...asked, gone: 1 })}\n`;
  expect(formOf('mentor', yaml)).toEqual(mentor(asked));
  expect(formOf('mentor', 'questions: []')).toBeUndefined();
  expect(formOf('mentor', 'a: [')).toBeUndefined();
});

test('every kind of question is one that history knows', () => {
  const kinds = new Set(Object.values(now).flatMap((questions) => questions?.map(({ kind }) => kind) ?? []));
  expect(kinds.size).toBe(questionSchema.options.length);
});
