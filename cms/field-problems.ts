import type { z } from 'zod';
import type { Fields } from '../src/domain/fields/field.ts';
import { editorsWords } from './editors-words.ts';
import { labelPath } from './model/label-path.ts';

/** Every rule of `schema` that `data` breaks, each as `Steps › 2: Too short …`, with the labels that an editor sees. */
export function fieldProblems(schema: z.ZodType, data: unknown, fields: Fields): readonly string[] {
  const result = schema.safeParse(data, { error: editorsWords });
  if (result.success) return [];
  return result.error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${labelPath(path, fields).join(' › ')}: ${message}`,
  );
}
