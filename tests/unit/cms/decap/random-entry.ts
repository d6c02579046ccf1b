// Random entries that Decap would let an editor save: every value is asked of Decap's own rules before it is used.
import fc from 'fast-check';
import { cleanText } from '../../../../src/domain/text/clean-text.ts';
import type { ConfigField } from './config.ts';
import { refuses } from './decap-rules.ts';

/** Texts that YAML, Markdown or a spreadsheet could take for something else. */
const treacherous = [
  'null',
  'true',
  'No',
  '~',
  '2014-08-29',
  '12:30:45',
  '1e3',
  '0x1F',
  '- item',
  '* item',
  '# heading',
  'key: value',
  '{braces}',
  '[list]',
  '"quoted"',
  "it's",
  '&anchor',
  '*alias',
  '!tag',
  '| block',
  '> folded',
  '%YAML',
  '@at',
  '`tick`',
  '---',
  '...',
  ' leading',
  'trailing ',
  'a: b #c',
  'tab\tinside',
  'café',
  'ﷺ',
  '👩‍👧‍👦',
  '日本語',
  '=1+1',
  '\\',
  '“quoted”',
  '?',
  'a,b',
  'x'.repeat(200),
] as const;

/** Words as people write them, and now and then something treacherous. */
const words = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.stringMatching(/^[A-Za-z’,.;]{1,12}$/) },
      { weight: 1, arbitrary: fc.constantFrom(...treacherous) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((parts) => parts.join(' '));

/** Shapes that no random words have: an example of each, by what its pattern says. */
const shaped: readonly fc.Arbitrary<string>[] = [
  fc.stringMatching(/^(?:Spring|Summer|Fall|Winter) \d{4}$/),
  fc.stringMatching(/^\d{4}(?:SP|SU|F|W)$/),
  fc.stringMatching(/^[a-z][a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,3}$/),
  fc.stringMatching(/^\/(?:[a-z0-9-]{1,10}\/){0,3}$/),
  fc.stringMatching(/^\/[a-z0-9.~_-]{1,10}(?:\/[a-z0-9.~_-]{1,10}){0,2}$/),
  fc.stringMatching(/^[a-z]{1,10}@[a-z]{1,10}\.(?:org|example)$/),
  fc.stringMatching(/^https:\/\/[a-z]{1,10}\.(?:org|com)\/[a-z]{0,10}$/),
  fc.stringMatching(/^\/recordings\/[a-z]{1,8}\.(?:mp4|webm)$/),
  words.map((text) => asTyped(`${asTyped(text, 100)}?`, 101)),
];

/** What people see of a text, cut to length. What they do not see is taken out before an entry is saved, and has a test of its own. */
function asTyped(text: string, limit: number): string {
  const lines = cleanText([...cleanText(text)].slice(0, limit).join(''))
    .split('\n')
    .map((line) => line.trim());
  return lines.join('\n');
}

/** A text that Decap takes: the first of a few candidates that fits, cut to length. */
function textFor(field: ConfigField): fc.Arbitrary<string> {
  const limit = Number(/\{\d+,(\d+)\}\$\)/.exec(field.pattern?.[0] ?? '')?.[1] ?? 100);
  const several = fc.array(words, { minLength: 1, maxLength: 4 }).map((paragraphs) => paragraphs.join('\n\n'));
  const onOneLine = words.map((text) => text.replaceAll(/[\r\n]/g, ' '));
  const free = (field.widget === 'text' ? fc.oneof(words, several) : onOneLine).map((text) => asTyped(text, limit));
  const fits = [free, ...shaped].filter((candidate) =>
    fc.sample(candidate, { numRuns: 40, seed: 4 }).some((text) => !refuses(field, text)),
  );
  const [first, ...others] = fits;
  if (first === undefined) throw new Error(`No text fits “${field.label}” (${field.pattern?.[0]})`);
  return fc.oneof(first, ...others).filter((text) => !refuses(field, text));
}

const date = fc.oneof(
  fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 7)),
);

const slugs = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,2}$/);

/** What an editor can leave in one field. */
export function valueFor(field: ConfigField): fc.Arbitrary<unknown> {
  const filled = filledValueFor(field);
  // A switch is shown as it stands where an old file does not name it, and is let alone then.
  if (field.widget === 'boolean') return fc.oneof({ weight: 3, arbitrary: filled }, fc.constant(undefined));
  // An optional field is left alone, or opened and emptied.
  return field.required ? filled : fc.oneof({ weight: 3, arbitrary: filled }, fc.constantFrom(...emptyValuesOf(field)));
}

/** What Decap holds of an optional field in which nothing is filled in. Of a group, a new entry has the switches. */
export function emptyValuesOf({ fields }: ConfigField): readonly unknown[] {
  if (fields === undefined) return [undefined, '', null];
  const begun = Object.fromEntries(fields.flatMap(({ name, default: start }) => (start === undefined ? [] : [[name, start]])));
  const emptied = Object.fromEntries(fields.map(({ name, default: start }) => [name, start ?? '']));
  return [undefined, {}, begun, emptied];
}

function filledValueFor(field: ConfigField): fc.Arbitrary<unknown> {
  switch (field.widget) {
    case 'string':
    case 'text':
      return textFor(field);
    case 'number':
      return fc.integer({ min: field.min ?? -1e6, max: field.max ?? 1e6 });
    case 'boolean':
      return fc.boolean();
    case 'select':
      return fc.constantFrom(...(field.options ?? []).map(({ value }) => value));
    case 'calendar-date':
      return date.filter((text) => !refuses(field, text));
    case 'relation': {
      const one = slugs.map((slug) => (field.value_field ?? '').replace(/^\{\{slug\}\}|^.*\*\.key$/, slug));
      return field.multiple ? fc.uniqueArray(one, { minLength: field.min ?? 0, maxLength: field.max ?? 5 }) : one;
    }
    case 'image':
      return fc.stringMatching(/^\/media\/[a-z]{1,8}\.(?:webp|png|jpg)$/);
    case 'object':
      return dataFor(field.fields ?? []);
    case 'list':
      return rowsFor(field);
    case 'markdown':
      return fc.array(words, { minLength: 1, maxLength: 5 }).map((paragraphs) => paragraphs.join('\n\n'));
    default:
      throw new Error(`No values for the widget “${field.widget}”`);
  }
}

function rowsFor(field: ConfigField): fc.Arbitrary<unknown> {
  const limits = { minLength: field.min ?? 0, maxLength: Math.min(field.max ?? 4, (field.min ?? 0) + 3) };
  if (field.types) {
    const kinds = field.types.map(({ name, fields }) =>
      dataFor(fields).map((data) => ({ [field.typeKey ?? 'type']: name, ...data })),
    );
    return fc.array(fc.oneof(...kinds), limits);
  }
  if (field.fields) return fc.array(dataFor(field.fields), limits);
  const row = field.field ? valueFor({ ...field.field, required: true }) : fc.constant('');
  return fc.uniqueArray(row, limits);
}

/** What an editor can leave in several fields. A field that was never touched is not there. */
export function dataFor(fields: readonly ConfigField[]): fc.Arbitrary<Record<string, unknown>> {
  const each = Object.fromEntries(fields.map((field) => [field.name, valueFor(field)]));
  return fc.record(each).map((data) => Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)));
}
