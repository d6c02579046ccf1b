// Where a problem is, in the words that an editor sees. The CMS in the browser asks it too: it imports nothing of Node.
import type { Field, Fields } from '../../src/domain/fields/field.ts';
import { rowName } from './row-name.ts';
import { wordsOf } from './words-of.ts';

/** A place in an entry. */
export interface Place {
  /** The labels of the fields that lead there; rows of a list by their name, or by their number, from 1. */
  readonly labels: readonly string[];
  /** The field; undefined where the model does not know it. */
  readonly field: Field | undefined;
}

/**
 * A place in an entry of `fields`. What the model does not know is told by its name.
 * @param data the entry as it was typed, for the names of rows; without it they have numbers, and a
 *   row that can be of several kinds is taken for any of them
 */
export function placeOf(path: readonly PropertyKey[], fields: Fields, data?: unknown): Place {
  const [name, ...rest] = path;
  if (name === undefined) return { labels: [], field: undefined };
  const field = Object.hasOwn(fields, name) ? fields[String(name)] : undefined;
  if (field === undefined) return { labels: path.map(unlabeled), field };
  return below(field.label, within(field, rest, valueAt(data, name)));
}

/** The labels alone. */
export function labelPath(path: readonly PropertyKey[], fields: Fields, data?: unknown): readonly string[] {
  return placeOf(path, fields, data).labels;
}

function within(field: Field, path: readonly PropertyKey[], value: unknown): Place {
  const { control } = field;
  const [step, ...rest] = path;
  if (step === undefined) return { labels: [], field };
  switch (control.kind) {
    case 'group':
      return placeOf(path, control.fields, value);
    case 'variants': {
      const chosen = control.variants.find(({ name }) => name === valueAt(value, control.by));
      const all = control.variants.map(({ fields }) => fields); // a row may keep a field of another kind, or have none yet
      return placeOf(path, Object.assign({}, ...all, chosen?.fields), value);
    }
    case 'list':
      return below(rowName(control.item, value, step) ?? unlabeled(step), within(control.item, rest, valueAt(value, step)));
    default:
      return { labels: path.map(unlabeled), field: undefined };
  }
}

function below(label: string, { labels, field }: Place): Place {
  return { labels: [label, ...labels], field };
}

function valueAt(value: unknown, step: PropertyKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined;
}

function unlabeled(step: PropertyKey): string {
  return typeof step === 'number' ? String(step + 1) : wordsOf(String(step));
}
