import type { FieldPath } from '../findings/finding.ts';
import type { EntryName } from './entry-name.ts';
import { fieldLabel } from './field-label.ts';

interface Written {
  readonly path: FieldPath;
  readonly text: string;
}

/**
 * What was written into an entry, for somebody who has to keep it elsewhere: each field under its label, in the words of the form.
 * @param data the entry's fields; those without a value are left out
 */
export function readableEntry(place: Pick<EntryName, 'collection' | 'slug'>, data: unknown): string {
  return writtenIn(data, [])
    .map(({ path, text }) => `${fieldLabel(place, path, data)}\n${text}`)
    .join('\n\n');
}

function writtenIn(value: unknown, path: FieldPath): readonly Written[] {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value) && value.every((row) => typeof row !== 'object'))
    return value.length === 0 ? [] : [{ path, text: value.map((row) => `- ${inWords(row)}`).join('\n') }];
  if (Array.isArray(value)) return value.flatMap((row, index) => writtenIn(row, [...path, index]));
  if (typeof value === 'object') return Object.entries(value).flatMap(([name, inside]) => writtenIn(inside, [...path, name]));
  return [{ path, text: inWords(value) }];
}

function inWords(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return String(value).trim();
}
