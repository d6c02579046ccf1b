// How an editor knows a row of a list: by the field that Decap shows of it while it is closed.
import type { Field, Fields } from '../../src/domain/fields/field.ts';

/** The field that names a row of `item`s; undefined where a row is one value. */
export function namingField({ control }: Field): string | undefined {
  if (control.kind === 'variants') return namingOf(control.variants[0]?.fields ?? {});
  return control.kind === 'group' ? namingOf(control.fields) : undefined;
}

function namingOf(fields: Fields): string | undefined {
  return ['title', 'text', 'from', 'label'].find((name) => name in fields) ?? Object.keys(fields)[0];
}

/** As much of a name as is known again at a glance. */
const longestName = 60;

/**
 * What the row at `position` is called; undefined where it has no name, or shares it with another: then its number has to do.
 * @param rows the list as it was typed
 */
export function rowName(item: Field, rows: unknown, position: PropertyKey): string | undefined {
  const naming = namingField(item);
  if (naming === undefined || !Array.isArray(rows) || typeof position !== 'number') return undefined;
  const names = rows.map((row: unknown) => textIn(row, naming));
  const name = names[position];
  if (name === undefined || name === '' || names.filter((other) => other === name).length > 1) return undefined;
  const characters = [...name];
  return characters.length > longestName ? `${characters.slice(0, longestName).join('').trimEnd()}…` : name;
}

function textIn(row: unknown, field: string): string {
  const value: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, field) : undefined;
  return typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : '';
}
