import type { z } from 'zod';

const shown = (values: readonly unknown[]) => values.map((value) => `“${String(value)}”`).join(', ');

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
    case 'too_small':
      return `Too short or too small: ${issue.minimum} at least`;
    case 'too_big':
      return `Too long or too large: ${issue.maximum} at most`;
    default:
      return undefined;
  }
};

/** One problem of an entry: the way to the field, with what is wrong there. */
export function problemSentence({ path, message }: z.core.$ZodIssue): string {
  return [...(path.length > 0 ? [path.join(' › ')] : []), message].join(': ');
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
