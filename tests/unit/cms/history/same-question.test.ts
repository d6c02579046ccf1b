// How well the rule of names tells a rewording from another question: a table of both, and the program's own questions against each other.
import { describe, expect, test } from 'vitest';
import { type Forms, formsIn, type Wording } from '../../../../cms/history/forms.ts';
import { areSameOptions, isSameQuestion, weightsOf } from '../../../../cms/history/same-question.ts';
import { isSameStatement } from '../../../../cms/history/same-statement.ts';
import { readTexts } from '../../../../cms/read-texts.ts';
import { contentDirectory } from '../../domain/fixtures/real-content.ts';
import { changed, changedAndMissed, kept, keptAndTold, type Rewording } from './rewordings.ts';

const forms: Forms = formsIn(await readTexts(contentDirectory));

function isKept([form, name, now, then]: Rewording): boolean {
  const questions = forms[form] ?? [];
  const found = questions.find((question) => question.name === name);
  const made = { name, kind: 'long text', subject: then ?? '', visibility: 'committee', path: [] } as const;
  const before: Wording = { ...(found ?? made), ...(then ? { label: then } : { label: found?.label ?? '' }) };
  expect(before.label).not.toBe(''); // a question of this form
  const after = { ...before, label: now };
  return isSameQuestion(before, after, weightsOf([...questions.filter((question) => question !== found), after]));
}

const inWords = ([form, name, now]: Rewording) => `${form}, ${name}: ${now}`;

describe('of the table', () => {
  test(`${kept.length} rewordings keep their name`, () => {
    expect(kept.filter((row) => !isKept(row)).map(inWords)).toEqual([]);
  });

  test(`${changed.length} other questions are told`, () => {
    expect(changed.filter(isKept).map(inWords)).toEqual([]);
  });

  test(`${keptAndTold.length} rewordings are told too, and ${changedAndMissed.length} other questions are not: what the rule cannot see`, () => {
    expect(keptAndTold.filter(isKept).map(inWords)).toEqual([]);
    expect(changedAndMissed.filter((row) => !isKept(row)).map(inWords)).toEqual([]);
  });
});

const all = Object.entries(forms).flatMap(([form, questions]) => questions.map((question) => ({ form, question, questions })));

test('no question of the program could take the name of another of its form and kind', () => {
  const pairs = all.flatMap(({ question, questions }) =>
    questions
      .filter(({ name, kind }) => name !== question.name && kind === question.kind && kind !== 'attestation')
      .map((other) => ({ question, other, questions })),
  );
  expect(pairs.length).toBeGreaterThan(150);
  const missed = pairs.filter(({ question, other, questions }) => {
    const after = { ...question, label: other.label, subject: other.subject };
    return isSameQuestion(question, after, weightsOf([...questions, after]));
  });
  expect(missed.map(({ question, other }) => `${question.label} → ${other.label}`)).toEqual([]);
});

test.each([
  ['in lower case', (label: string) => label.toLowerCase()],
  ['without its last mark', (label: string) => label.replace(/[?.]$/, '')],
  ['with other apostrophes', (label: string) => label.replaceAll('’', "'")],
  ['with a “please”', (label: string) => `Please tell us: ${label}`],
  ['with a remark', (label: string) => `${label} (if you like)`],
])('every question of the program may be written %s', (_how, written) => {
  const told = all.filter(({ question, questions }) => {
    const after = { ...question, label: written(question.label) };
    return !isSameQuestion(question, after, weightsOf(questions));
  });
  expect(told.map(({ question }) => question.label)).toEqual([]);
});

const consent =
  'I agree that the program keeps my answers and uses them to review my application and to find me a match, as its privacy page says.';

describe('what people have confirmed', () => {
  test.each([
    ['I am a member of ALSC.', 'I’m a member of ALSC'],
    ['I am a member of ALSC.', 'I am a membre of ALSC.'],
    [consent, consent.replace(', as', ' as').replace('that ', '')],
    [consent, consent.replace('application', 'aplication')],
    ['I do not share it.', 'I don’t share it.'],
  ])('is the same: “%s” → “%s”', (then, now) => {
    expect(isSameStatement(then, now)).toBe(true);
  });

  test.each([
    ['I am a member of ALSC.', 'I am not a member of ALSC.'],
    ['I am a member of ALSC.', 'I am a member of ALA.'],
    ['I know my mentor.', 'I know my mentee.'],
    ['I can give two hours a week.', 'I can give ten hours a week.'],
    ['I am able to travel.', 'I am unable to travel.'],
    [consent, consent.replace('keeps my answers', 'publishes my answers')],
    [consent, consent.replace('and uses them', 'uses them')],
    [consent, `${consent} It may pass them on to others.`],
    ['I agree.', 'I agreed now.'],
    ['I am not free.', 'I am now free.'],
  ])('is another: “%s” → “%s”', (then, now) => {
    expect(isSameStatement(then, now)).toBe(false);
    expect(isSameStatement(now, then)).toBe(false);
  });
});

describe('what people could choose', () => {
  const times = ['Weekday mornings', 'Weekday middays', 'Weekday evenings', 'Weekends'];

  test.each([
    ['one more', [...times, 'It changes']],
    ['another order', [...times].reverse()],
    ['one reworded', ['Weekdays, in the mornings', ...times.slice(1)]],
    ['half of them', times.slice(2)],
    ['a slip of the pen mended', ['Weekday mornigs', ...times.slice(1)]],
  ])('may have %s', (_what, now) => {
    expect(areSameOptions(times, now)).toBe(true);
  });

  test.each([
    ['others', ['By telephone', 'By video', 'By letter']],
    ['three of four others', ['Weekends', 'January', 'February', 'March']],
    ['one that is left', ['Weekends', 'Never']],
  ])('may not become %s', (_what, now) => {
    expect(areSameOptions(times, now)).toBe(false);
  });

  test('is not the same with a “not” in it', () => {
    expect(areSameOptions(['I would like to travel'], ['I would not like to travel'])).toBe(false);
  });
});
