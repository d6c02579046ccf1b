import type { z } from 'zod';
import type { Fields } from '../src/domain/fields/field.ts';
import { choiceWords, editorsWords, emptyWords } from './editors-words.ts';
import { labelPath, placeOf } from './model/label-path.ts';

/**
 * Every rule of `schema` that `data` breaks, each as `Sections › Keeping in touch › Heading: Too short …`, with the labels, names and options that
 * an editor sees.
 */
export function fieldProblems(schema: z.ZodType, data: unknown, fields: Fields): readonly string[] {
  const error: z.core.$ZodErrorMap = (issue) => {
    // She sees the field, and that it is empty; it is missing in a file only.
    if (issue.code === 'invalid_type' && issue.input === undefined) return emptyWords;
    const control = placeOf(issue.path ?? [], fields, data).field?.control;
    return issue.code === 'invalid_value' && control?.kind === 'choice' ? choiceWords(control.options) : editorsWords(issue);
  };
  const result = schema.safeParse(data, { error });
  if (result.success) return [];
  return result.error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${labelPath(path, fields, data).join(' › ')}: ${message}`,
  );
}
