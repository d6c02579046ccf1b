import { type EntryFile, saved } from '../../../../scripts/content/as-saved.ts';
import type { Field, Fields } from '../../../../src/domain/fields/field.ts';

/** A text or a day of an entry, and what it can be changed to. */
export interface SmallChange {
  /** The field that holds it, wherever it stands; its input is the first one of this name. */
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** The file's text with the change, as Decap's own modules write it in Node. */
  readonly changed: string;
}

type Data = Record<string, unknown>;

/** The first field of `data` that can be changed a little without breaking a rule. */
export function smallChange(entry: EntryFile, data: Data): SmallChange | undefined {
  for (const { name, from, put } of texts(data, entry.model.fields)) {
    for (const to of candidates(from)) {
      const changed = fileWith(entry, put(to));
      if (changed !== undefined) return { name, from, to, changed };
    }
  }
  return undefined;
}

interface Text {
  readonly name: string;
  readonly from: string;
  /** The whole data with another text in its place. */
  readonly put: (to: string) => Data;
}

/** Every text and day, in the order of the form; of a list, those of its first row. */
function texts(data: Data, fields: Fields): readonly Text[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    textsOf(data[name], name, field, (value) => ({ ...data, [name]: value })),
  );
}

function textsOf(value: unknown, name: string, { control }: Field, put: (value: unknown) => Data): readonly Text[] {
  if ((control.kind === 'text' || control.kind === 'date') && typeof value === 'string') return [{ name, from: value, put }];
  if (control.kind === 'list' && Array.isArray(value) && control.item.control.kind === 'group')
    return textsOf(value[0], name, control.item, (first) => put([first, ...value.slice(1)]));
  if (control.kind === 'group' && typeof value === 'object' && value !== null)
    return texts(value as Data, control.fields).map((text) => ({ ...text, put: (to) => put(text.put(to)) }));
  return [];
}

function candidates(text: string): readonly string[] {
  const all = [
    `${text} again`,
    `${text.slice(0, -1)} again${text.slice(-1)}`, // “… again?”
    text.replace(/\d(?=\D*$)/, (digit) => `${(Number(digit) + 1) % 10}`),
    `${text}s`,
    text.slice(0, -1),
  ];
  return all.filter((candidate) => candidate !== text);
}

function fileWith(entry: EntryFile, data: Data): string | undefined {
  try {
    return saved(entry, data);
  } catch {
    return undefined; // breaks a rule of the entry
  }
}
