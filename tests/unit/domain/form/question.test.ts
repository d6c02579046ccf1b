import { describe, expect, it } from 'vitest';
import { formSchema } from '../../../../src/domain/form/form.ts';
import { controlFields, controlId, optionId } from '../../../../src/domain/form/page.ts';
import { questionSchema } from '../../../../src/domain/form/question.ts';

const text = { kind: 'short text', name: 'shoe-size', label: 'Shoe size', subject: 'your shoe size', visibility: 'committee' };
const choice = { ...text, kind: 'choice', options: ['Yes', 'No'] };
const messagesOf = (question: unknown) => questionSchema.safeParse(question).error?.issues.map(({ message }) => message) ?? [];

describe('a question', () => {
  it('is required and has a limit unless its file says otherwise', () => {
    expect(questionSchema.parse(text)).toMatchObject({ required: true, maxCharacters: 120 });
  });

  it('is refused with a field that its kind does not have', () => {
    expect(messagesOf({ ...text, options: ['Yes', 'No'] })).toEqual(['Unrecognized key: "options"']);
    expect(messagesOf({ ...choice, maxCharacters: 5 })).toEqual(['Unrecognized key: "maxCharacters"']);
  });

  it.each(['1st', 'Shoe', 'shoe_size', 'a', 'x'.repeat(41), 'shoe size', '__proto__', 'shoe[size]'])(
    'is never named %s',
    (name) => {
      expect(questionSchema.safeParse({ ...text, name }).success).toBe(false);
    },
  );

  it('is never named constructor: every object has one, and its answer would never be absent', () => {
    expect(messagesOf({ ...text, name: 'constructor' })).toEqual([
      'Do not call it “constructor”: browsers keep this name for themselves',
    ]);
  });

  it.each(Object.values(controlFields))('is never named %s, which steers the form', (name) => {
    expect(questionSchema.safeParse({ ...text, name }).success).toBe(false);
  });

  it('offers each option once, and at least two', () => {
    expect(messagesOf({ ...choice, options: ['Yes', 'No', 'Yes'] })).toEqual(['Each option may appear only once']);
    expect(questionSchema.safeParse({ ...choice, options: ['Yes'] }).success).toBe(false);
  });

  it('says who reads the answer', () => {
    const { visibility: _silent, ...withoutVisibility } = text;
    expect(questionSchema.safeParse(withoutVisibility).success).toBe(false);
    expect(questionSchema.safeParse({ ...text, visibility: 'public' }).success).toBe(false);
  });

  it('is of a kind that exists', () => {
    expect(questionSchema.safeParse({ ...text, kind: 'password' }).success).toBe(false);
  });
});

it('a form has at least one section, and each section a question', () => {
  const form = { title: 'A form', introduction: 'What it is for.', minutes: 5 };
  expect(formSchema.safeParse({ ...form, sections: [] }).success).toBe(false);
  expect(formSchema.safeParse({ ...form, sections: [{ title: 'Empty', questions: [] }] }).success).toBe(false);
  expect(formSchema.safeParse({ ...form, sections: [{ title: 'Full', questions: [text] }] }).success).toBe(true);
});

it('an error link leads to the first option of a group', () => {
  expect([0, 1, 2].map((index) => optionId('contact-ways', index))).toEqual([
    'q-contact-ways',
    'q-contact-ways-2',
    'q-contact-ways-3',
  ]);
  expect(optionId('contact-ways', 0)).toBe(controlId('contact-ways'));
});
