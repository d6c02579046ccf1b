import type { z } from 'zod';
import type { Option } from '../src/domain/fields/field.ts';

const shown = (values: readonly unknown[]) => values.map((value) => `“${String(value)}”`).join(', ');

export const emptyWords = 'There is nothing here. Fill it in';

/** What is wrong with a field, in the words of the person who fills it in; undefined where the schema says it itself. */
export const editorsWords: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'This field is missing. Add it';
      if (issue.input === null) return 'There is nothing here. Fill it in, or leave the field out';
      return `This must be ${kindOf(issue.expected)}`;
    case 'unrecognized_keys':
      return `No field is called ${shown(issue.keys)}. Check the spelling, or remove it`;
    case 'invalid_value':
      return `Use one of ${shown(issue.values)}`;
    case 'invalid_union':
      return issue.note === 'No matching discriminator' ? 'There is no such kind. Choose one of the list' : undefined;
    case 'invalid_format':
      return formatWords(issue.format);
    case 'too_small':
      if (issue.input === '') return emptyWords;
      return smallWords(issue.origin, Number(issue.minimum));
    case 'too_big':
      return bigWords(issue.origin, Number(issue.maximum));
    default:
      return undefined;
  }
};

/** As `editorsWords`, for somebody who chooses from a list: she sees the options, and no value that a file keeps. */
export function choiceWords(options: readonly Option[]): string {
  return `Choose one of ${shown(options.map(({ label }) => label))}`;
}

/** A message as a sentence: schemas leave the full stop out. */
export function sentence(message: string): string {
  return /[.?!…]$/.test(message) ? message : `${message}.`;
}

function smallWords(origin: string, least: number): string {
  if (origin === 'string') return `This is too short. Write ${least} ${least === 1 ? 'character' : 'characters'} or more`;
  if (origin === 'array') return `There are too few. Add one, until there ${least === 1 ? 'is 1' : `are ${least}`} or more`;
  return `This is too small. Use ${least} or more`;
}

function bigWords(origin: string, most: number): string {
  if (origin === 'string') return `This is too long. Shorten it to ${most} ${most === 1 ? 'character' : 'characters'} or fewer`;
  if (origin === 'array') return `There are too many. Keep ${most} or fewer`;
  return `This is too large. Use ${most} or less`;
}

function formatWords(format: string): string | undefined {
  return format === 'email' ? 'This is no email address. Write one such as mentoring@example.org' : undefined;
}

function kindOf(expected: string): string {
  switch (expected) {
    case 'string':
      return 'a text';
    case 'array':
      return 'a list';
    case 'object':
      return 'a group of fields';
    case 'boolean':
      return 'true or false';
    default:
      return 'a number';
  }
}
