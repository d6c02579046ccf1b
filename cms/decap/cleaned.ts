// What goes into a file for what somebody left in Decap's controls. A field that was emptied, or opened and left, is an empty text, an empty
// group or nothing at all there; the site knows one way to leave a field out: it is not in the file. A switch that shows off is off. And texts
// lose what nobody can see.

import type { Field, Fields } from '../../src/domain/fields/field.ts';
import { cleanText } from '../../src/domain/text/clean-text.ts';
import { decapField } from './decap-field.ts';
import { isUntouched } from './untouched.ts';

type Data = Readonly<Record<string, unknown>>;

/**
 * `data` without the optional fields that hold nothing, in the order of `fields`: Decap's maps forget the order of more than eight keys. What
 * is not among `fields` stays as it is, at the end.
 */
export function cleaned(data: Data, fields: Fields): Data {
  const known = Object.entries(fields).flatMap(([name, field]) => {
    const kept = cleanedValue(data[name], field);
    return kept === undefined ? [] : [[name, kept] as const];
  });
  const unknown = Object.entries(data).filter(([name]) => !Object.hasOwn(fields, name));
  return Object.fromEntries([...known, ...unknown]);
}

function cleanedValue(given: unknown, field: Field): unknown {
  const { control, isRequired } = field;
  // Whoever sees a switch that is off has been asked; a file may leave out only what has a default.
  if (control.kind === 'yes or no') return given ?? (control.byDefault === undefined ? false : undefined);
  const value = control.kind === 'text' && typeof given === 'string' ? visibleText(given) : given;
  if (value === null || value === undefined || value === '') return isRequired ? value : undefined;
  switch (control.kind) {
    case 'group': {
      const kept = isData(value) ? cleaned(value, control.fields) : value;
      return !isRequired && isUntouched(kept, decapField('', field)) ? undefined : kept;
    }
    case 'list': {
      if (!Array.isArray(value)) return value;
      if (value.length === 0) return isRequired ? value : undefined;
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

/**
 * A text without hidden characters and without spaces at the ends of its lines. Decap's YAML writer (yaml 1.10) loses or doubles such spaces
 * where it folds a long text.
 */
function visibleText(text: string): string {
  return cleanText(text)
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
}

/** The text below the fields, as every file has it: an empty line before it, one line feed after it. */
export function cleanedBody(body: string): string {
  return `\n${body.trim()}\n`;
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
