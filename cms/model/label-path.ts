// Where a problem is, in the words that an editor sees. The CMS in the browser asks it too: it imports nothing of Node.
import type { Field, Fields } from '../../src/domain/fields/field.ts';
import { wordsOf } from './words-of.ts';

/** A place in an entry, in the labels of its fields; rows of a list by their number, from 1. What the model does not know is told by its name. */
export function labelPath(path: readonly PropertyKey[], fields: Fields): readonly string[] {
  const [name, ...rest] = path;
  if (name === undefined) return [];
  const field = Object.hasOwn(fields, name) ? fields[String(name)] : undefined;
  return field === undefined ? path.map(unlabeled) : [field.label, ...within(field, rest)];
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
      return [unlabeled(step), ...(control.kind === 'list' ? within(control.item, rest) : rest.map(unlabeled))];
    default:
      return path.map(unlabeled);
  }
}

function unlabeled(step: PropertyKey): string {
  return typeof step === 'number' ? String(step + 1) : wordsOf(String(step));
}
