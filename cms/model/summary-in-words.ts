// What Decap shows of an entry in lists and on the board, as an editor reads it. Decap 3.16 fills a summary with what the file keeps, such as
// “remote” and “2015-02”: its templates cannot give a choice its label, and would make a month a day.
import type { Field } from '../../src/domain/fields/field.ts';
import { calendarDateSchema, inWords } from '../../src/domain/time/calendar-date.ts';
import { type FolderCollection, isFolder } from './collection.ts';
import { collections } from './collections.ts';
import { placeOf } from './label-path.ts';

/** What an editor reads for a value that is kept; undefined where nothing better is known. */
export type WordsOf = (field: Field, value: string) => string | undefined;

/** The label of a choice, a date in words. */
export const wordsOfValue: WordsOf = ({ control }, value) => {
  switch (control.kind) {
    case 'choice':
      return control.options.find((option) => option.value === value)?.label;
    case 'date': {
      const date = calendarDateSchema.safeParse(value).data;
      return date && inWords(date);
    }
    default:
      return undefined;
  }
};

/** The summary of an entry of `collection` in words; as it is where it is in words already, or of no such collection. */
export function summaryInWords(collection: string, summary: string): string {
  const parts = partsOf(folderNamed(collection));
  const found = new RegExp(`^${parts.map(({ pattern }) => `(${pattern})`).join('')}$`).exec(summary);
  if (!found) return summary;
  return parts.map(({ field }, index) => inPlaceOf(found[index + 1] ?? '', field)).join('');
}

/** The heading of a group of entries, which Decap makes of the group's label and a value: with a colon between them, and the value in words. */
export function groupInWords(collection: string, heading: string, wordsOf: WordsOf = wordsOfValue): string {
  const folder = folderNamed(collection);
  const group = folder?.groups?.find(({ label }) => heading.startsWith(`${label} `));
  if (!group) return heading;
  const value = heading.slice(group.label.length + 1);
  const field = group.pattern === undefined ? folder?.fields[group.field] : undefined; // a part of a text is in words already
  return `${group.label}: ${(field && wordsOf(field, value)) ?? value}`;
}

function folderNamed(name: string): FolderCollection | undefined {
  return collections.filter(isFolder).find((collection) => collection.name === name);
}

/** A part of a summary: what it looks like before, and the field that it comes from. */
interface Part {
  readonly pattern: string;
  readonly field?: Field | undefined;
}

function partsOf(folder: FolderCollection | undefined): readonly Part[] {
  if (!folder) return [];
  const texts = folder.summary.split(/\{\{(.+?)\}\}/); // what stands between braces is at the odd places
  return texts.map((text, index) => {
    if (index % 2 === 0) return { pattern: literally(text) };
    const { field } = placeOf(text.split('.'), folder.fields);
    return { pattern: patternOf(field), field };
  });
}

function patternOf(field: Field | undefined): string {
  switch (field?.control.kind) {
    case 'choice':
      return field.control.options.map(({ value }) => literally(value)).join('|');
    case 'date':
      return '\\d{4}-\\d{2}(?:-\\d{2})?';
    default:
      return '[\\s\\S]*';
  }
}

function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function inPlaceOf(value: string, field: Field | undefined): string {
  return (field && wordsOfValue(field, value)) ?? value;
}
