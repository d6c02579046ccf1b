import type { z } from 'zod';
import type { Field, Fields } from '../src/domain/fields/field.ts';
import { editorsWords } from './editors-words.ts';

/** Every rule of `schema` that `data` breaks, each as `Steps › 2: Too short …`, with the labels that an editor sees. */
export function fieldProblems(schema: z.ZodType, data: unknown, fields: Fields): readonly string[] {
  const result = schema.safeParse(data, { error: editorsWords });
  if (result.success) return [];
  return result.error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${labelPath(path, fields).join(' › ')}: ${message}`,
  );
}

/** A place in an entry, in the labels of its fields; rows of a list by their number, from 1. */
export function labelPath(path: readonly PropertyKey[], fields: Fields): readonly string[] {
  const [name, ...rest] = path;
  if (name === undefined) return [];
  const field = fields[String(name)];
  return field === undefined ? path.map(String) : [field.label, ...within(field, rest)];
}

function within({ control }: Field, path: readonly PropertyKey[]): readonly string[] {
  const [step, ...rest] = path;
  if (step === undefined) return [];
  switch (control.kind) {
    case 'group':
      return labelPath(path, control.fields);
    case 'variants':
      return labelPath(path, Object.assign({}, ...control.variants.map(({ fields }) => fields)));
    case 'list':
    case 'relations':
      return [String(Number(step) + 1), ...(control.kind === 'list' ? within(control.item, rest) : [])];
    default:
      return path.map(String);
  }
}
