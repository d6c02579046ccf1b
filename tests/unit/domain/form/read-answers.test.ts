import { describe, expect, it } from 'vitest';
import { rawSampleAnswers } from '../../../../scripts/samples/sample-answers.ts';
import { questionsOf } from '../../../../src/domain/form/form.ts';
import { readAnswers, unknownNames } from '../../../../src/domain/form/read-answers.ts';
import { formWith, question } from '../fixtures/ask.ts';
import { realContent, realForms } from '../fixtures/real-content.ts';

describe.each(realForms)('the $name form', (form) => {
  const questions = questionsOf(form.content);

  it('takes a good answer to every question', () => {
    const reading = readAnswers(form, rawSampleAnswers(form));
    expect(reading).toMatchObject({ ok: true });
    expect(reading.ok && Object.keys(reading.answers)).toEqual(questions.map(({ name }) => name));
  });

  it('takes good answers to its required questions alone', () => {
    const required = new Set(questions.filter((asked) => asked.required).map(({ name }) => name));
    const reading = readAnswers(form, new Map([...rawSampleAnswers(form)].filter(([name]) => required.has(name))));
    expect(reading.ok && Object.keys(reading.answers)).toEqual([...required]);
  });

  it('asks for every required answer at once, in the order of the page', () => {
    const reading = readAnswers(form, new Map());
    const required = questions.filter((asked) => asked.required).map(({ name }) => name);
    expect(reading.ok ? [] : reading.problems.map(({ field }) => field)).toEqual(required);
  });

  it('finds the one bad answer among good ones', () => {
    const reading = readAnswers(form, new Map([...rawSampleAnswers(form), ['email', ['nobody']]]));
    expect(reading).toEqual({
      ok: false,
      problems: [{ field: 'email', message: 'Enter an email address in the form name@example.org' }],
    });
  });
});

it('refuses what is far longer than a question takes before anything is done with it, though nobody sees it', () => {
  const answers = new Map([...rawSampleAnswers(realContent.forms.mentee), ['hopes', [`${'\u200B'.repeat(100_000)}x`]]]);
  expect(readAnswers(realContent.forms.mentee, answers)).toMatchObject({ ok: false, problems: [{ field: 'hopes' }] });
  const many = new Map([...rawSampleAnswers(realContent.forms.mentee), ['hopes', Array.from({ length: 100_000 }, () => '')]]);
  expect(readAnswers(realContent.forms.mentee, many)).toMatchObject({ ok: false, problems: [{ field: 'hopes' }] });
});

describe('what arrives beside the answers', () => {
  const good = rawSampleAnswers(realContent.forms.mentee);
  const strange: readonly (readonly [string, readonly string[]])[] = [
    ['__proto__', ['polluted']],
    ['constructor', ['polluted']],
    ['toString', ['polluted']],
    ['isAdmin', ['yes']],
    ['', ['no name']],
  ];
  const raw = new Map([...good, ...strange]);

  it('is named, and changes no answer', () => {
    expect(unknownNames(realContent.forms.mentee, raw)).toEqual(strange.map(([name]) => name));
    expect(readAnswers(realContent.forms.mentee, raw)).toEqual(readAnswers(realContent.forms.mentee, good));
  });

  it('never becomes a prototype', () => {
    const reading = readAnswers(realContent.forms.mentee, raw);
    expect(Object.getPrototypeOf(reading.ok && reading.answers)).toBe(Object.prototype);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('is nothing where every name is known', () => {
    expect(unknownNames(realContent.forms.mentee, good)).toEqual([]);
  });
});

it('an answer that was left out is absent, not empty', () => {
  const optional = question({ kind: 'long text', required: false });
  const reading = readAnswers(formWith(optional), new Map([[optional.name, ['', ' ']]]));
  expect(reading).toStrictEqual({ ok: true, answers: {} });
});
