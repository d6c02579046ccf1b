import { expect, it } from 'vitest';
import { z } from 'zod';
import { readDraft } from '../../../src/previews/read-draft.ts';

const schema = z.strictObject({
  title: z.string().min(3),
  lead: z.string().min(10).optional(),
  order: z.int(),
  steps: z.array(z.string().min(3)),
  recording: z.strictObject({ title: z.string() }).optional(),
});
const right = { title: 'A title', order: 1, steps: ['one', 'two'] };
const read = (fields: object, hasBody = false) =>
  readDraft({ schema, hasBody, overlay: (world) => world, render: async () => '' }, fields);
const problemsOf = (fields: object) => {
  try {
    return read(fields);
  } catch (error) {
    return (error as { problems?: unknown }).problems;
  }
};

it('takes fields that an editor has left empty as left out', () => {
  expect(read({ ...right, lead: '', recording: { title: '' } })).toEqual(right);
  expect(read({ ...right, lead: null, recording: undefined })).toEqual(right);
});

it('does not take the text for a field where it stands below the fields', () => {
  expect(read({ ...right, body: 'Text' }, true)).toEqual(right);
  expect(problemsOf({ ...right, body: 'Text' })).toEqual(['No field is called “body”. Check the spelling, or remove it.']);
});

it('says in a sentence what is not yet right, field by field', () => {
  expect(problemsOf({ title: 'A', order: Number.NaN, steps: ['one', ''] })).toEqual([
    'title: This is too short. Write 3 characters or more.',
    'order: This field is missing. Add it.',
    'steps › 1: This is too short. Write 3 characters or more.',
  ]);
});
