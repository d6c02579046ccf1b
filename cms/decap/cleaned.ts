// What Decap writes for a field that somebody emptied, or opened and left: an empty text, an empty group, nothing at all. The site knows one
// way to leave a field out: it is not in the file.
import type { Field, Fields } from '../../src/domain/fields/field.ts';

type Data = Readonly<Record<string, unknown>>;

/**
 * `data` without the optional fields that hold nothing, in the order of `fields`: Decap's maps forget the order of more than eight keys. What
 * is not among `fields` stays as it is, at the end.
 */
export function cleaned(data: Data, fields: Fields): Data {
  const known = Object.entries(fields).flatMap(([name, field]) => {
    const kept = Object.hasOwn(data, name) ? cleanedValue(data[name], field) : undefined;
    return kept === undefined ? [] : [[name, kept] as const];
  });
  const unknown = Object.entries(data).filter(([name]) => !Object.hasOwn(fields, name));
  return Object.fromEntries([...known, ...unknown]);
}

function cleanedValue(value: unknown, { control, isRequired }: Field): unknown {
  if (value === null || value === undefined || value === '') return isRequired ? value : undefined;
  switch (control.kind) {
    case 'group': {
      const kept = isData(value) ? cleaned(value, control.fields) : value;
      return !isRequired && isData(kept) && Object.keys(kept).length === 0 ? undefined : kept;
    }
    case 'list': {
      if (!Array.isArray(value)) return value;
      if (value.length === 0) return isRequired || control.min > 0 ? value : undefined;
      return value.map((row) => cleanedValue(row, control.item));
    }
    case 'variants': {
      if (!isData(value)) return value;
      const chosen = control.variants.find(({ name }) => name === value[control.by]);
      if (chosen === undefined) return value;
      const { [control.by]: name, ...rest } = value;
      return { [control.by]: name, ...cleaned(rest, chosen.fields) };
    }
    case 'relations':
      return Array.isArray(value) && value.length === 0 && !isRequired ? undefined : value;
    default:
      return value;
  }
}

/** The text below the fields, as every file has it: an empty line before it, one line feed after it. */
export function cleanedBody(body: string): string {
  return `\n${body.trim()}\n`;
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
