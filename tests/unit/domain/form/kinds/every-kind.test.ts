// What holds for a question of any kind, tried with the sample that the kind gives of itself.
import { describe, expect, it } from 'vitest';
import { kindOf, type Question, questionKinds } from '../../../../../src/domain/form/question.ts';
import { readAnswers } from '../../../../../src/domain/form/read-answers.ts';
import { ask, formWith } from '../../fixtures/ask.ts';
import { exampleOf } from '../../fixtures/example-questions.ts';

it('each kind has a name of its own', () => {
  expect(new Set(questionKinds.map(({ name }) => name)).size).toBe(questionKinds.length);
});

describe.each(questionKinds.map(({ name }) => name))('a question of the kind “%s”', (name) => {
  const question = exampleOf(name);
  const kind = kindOf(question);
  const good = kind.sample.good(question);

  it('takes a good answer', () => {
    const reading = readAnswers(formWith(question), new Map([[question.name, good]]));
    expect(reading.ok && Object.keys(reading.answers)).toEqual([question.name]);
  });

  it('refuses each bad answer, and every answer that is missing', () => {
    const bad = [[], ...kind.sample.bad(question)];
    expect(bad.length).toBeGreaterThan(1);
    for (const values of bad) expect(ask(question, ...values), JSON.stringify(values)).toMatchObject({ problem: /./ });
  });

  it('may be left out where it is optional, and is asked for no longer where it is retired', () => {
    const change = (fields: Partial<Question>) => kind.schema.parse({ ...question, ...fields }) as Question;
    expect(ask(change({ required: false }))).toBeUndefined();
    expect(ask(change({ retired: true }))).toBeUndefined();
  });

  it('offers what it takes', () => {
    const control = kind.control(question);
    const offered = 'options' in control ? control.options.flatMap((one) => ('title' in one ? one.options : [one])) : [];
    if (offered.length > 0) expect(offered.map(({ value }) => value)).toEqual(expect.arrayContaining([...good]));
    for (const { value } of offered.slice(0, 1)) expect(ask(question, value)).not.toHaveProperty('problem');
  });
});
