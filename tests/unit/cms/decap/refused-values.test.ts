import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleaned } from '../../../../cms/decap/cleaned.ts';
import { entryModel } from '../../../../cms/model/entry-model.ts';
import type { Field, Fields } from '../../../../src/domain/fields/field.ts';
import { type ConfigField, configEntries } from './config.ts';
import { refuses } from './decap-rules.ts';
import { emptyValuesOf, valueFor } from './random-entry.ts';

/** A field of the model beside the same field as Decap asks for it. */
interface Pair {
  readonly at: string;
  readonly field: Field;
  readonly asked: ConfigField;
}

function pairsOf(fields: Fields, asked: readonly ConfigField[], at: string): readonly Pair[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const same = asked.find((one) => one.name === name);
    if (!same) throw new Error(`${at}.${name} is not asked`);
    return [{ at: `${at}.${name}`, field, asked: same }, ...within({ at: `${at}.${name}`, field, asked: same })];
  });
}

function within({ at, field: { control }, asked }: Pair): readonly Pair[] {
  if (control.kind === 'group') return pairsOf(control.fields, asked.fields ?? [], at);
  if (control.kind !== 'list') return [];
  const { item } = control;
  if (item.control.kind === 'group') return pairsOf(item.control.fields, asked.fields ?? [], `${at}[]`);
  if (item.control.kind === 'variants') {
    return item.control.variants.flatMap(({ name, fields }) =>
      pairsOf(fields, asked.types?.find((type) => type.name === name)?.fields ?? [], `${at}[${name}]`),
    );
  }
  return asked.field ? [{ at: `${at}[]`, field: item, asked: asked.field }] : [];
}

/** Values that break one limit each. */
function brokenValues({ control, isRequired }: Field): readonly unknown[] {
  const nothing = isRequired && control.kind !== 'yes or no' ? [undefined, ''] : [];
  switch (control.kind) {
    case 'text': {
      const odd = ['x', 'Ünïcode', '/', '#', 'https:', '{nothing}', 'a b', 'UPPER', '\ud83d\ude00'].map((text) =>
        text.padEnd(control.min, ' .'),
      );
      return [
        ...nothing,
        ...(control.min > 1 ? ['x'.repeat(control.min - 1)] : []),
        'x'.repeat(control.max + 1),
        ...odd,
        `${'x'.repeat(control.min)}---`,
      ];
    }
    case 'whole number':
      return [...nothing, control.min - 1, control.max + 1];
    case 'date':
      return [
        ...nothing,
        '2014',
        '2014-13',
        '2014-02-30',
        '29 August 2014',
        '2014-8-9',
        '2014-08-29T00:00',
        ...(control.precision === 'day' ? ['2014-08'] : []),
      ];
    case 'list':
    case 'relations': {
      const rows = (count: number) => Array.from({ length: count }, (_, index) => `row-${index}`);
      return [...(isRequired ? [[]] : []), ...(control.min > 1 ? [rows(control.min - 1)] : []), rows(control.max + 1)];
    }
    case 'choice':
    case 'relation':
      return nothing;
    case 'upload':
      return ['/media/poster.gif', '/media/poster.svg', '/media/poster.pdf', '/media/poster'];
    default:
      return []; // a switch and a group hold nothing that is wrong by itself
  }
}

/** Whether the rule of the site refuses a value for its length, size or shape; what the rows of a list hold is not asked here. */
function isWrong({ schema }: Field, value: unknown): boolean {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.some(({ path }) => path.length === 0);
}

const pairs = configEntries.flatMap(({ collection, slug, fields }) => {
  const model = entryModel(collection, slug);
  if (!model) throw new Error(`The model knows no ${collection}`);
  return pairsOf(model.fields, fields, collection);
});

test('what the site refuses in a field, Decap refuses while the editor is still there', () => {
  const tried = pairs.flatMap(({ at, field, asked }) =>
    brokenValues(field)
      .filter((value) => isWrong(field, value))
      .map((value) => ({ at, value, isRefused: refuses(asked, value) })),
  );
  const passed = tried
    .filter(({ isRefused }) => !isRefused)
    .map(({ at, value }) => `${at}: ${JSON.stringify(value)?.slice(0, 60)}`);
  expect(passed).toEqual([]);
  expect(tried.length).toBeGreaterThan(700);
});

test('each of these rules can fail: a value that the site takes is not refused', () => {
  const taken = pairs.flatMap(({ field, asked }) => {
    const { control } = field;
    if (control.kind !== 'whole number') return [];
    return [control.min, control.max].map((value) => refuses(asked, value));
  });
  expect(taken.length).toBeGreaterThan(10);
  expect(taken).not.toContain(true);
});

const optionalGroups = pairs.filter(({ field }) => field.control.kind === 'group' && !field.isRequired);

/** Whether the site takes the group as it is saved. */
function isTaken(field: Field, value: unknown): boolean {
  return field.schema.safeParse(cleaned({ group: value }, { group: field })['group']).success;
}

test('an optional group in which nothing is filled in is not refused, and not kept', () => {
  const left = optionalGroups.flatMap(({ at, field, asked }) =>
    emptyValuesOf(asked).map((value) => ({
      at,
      isRefused: refuses(asked, value),
      kept: cleaned({ group: value }, { group: field }),
    })),
  );
  expect(left.filter(({ isRefused, kept }) => isRefused || Object.keys(kept).length > 0)).toEqual([]);
  expect(new Set(left.map(({ at }) => at))).toEqual(new Set(['forum.recording']));
});

test('an optional group in which one field is filled in is refused exactly where the site would miss another', () => {
  const told = optionalGroups.flatMap(({ at, asked, field }) =>
    (asked.fields ?? []).flatMap((one) =>
      fc
        .sample(one.widget === 'boolean' ? fc.constant(!one.default) : valueFor({ ...one, required: true }), {
          numRuns: 20,
          seed: 4,
        })
        .map((value) => ({ [one.name]: value }))
        .map((value) => ({ at, value, isRefused: refuses(asked, value), isWrong: !isTaken(field, value) })),
    ),
  );
  expect(told.filter(({ isRefused, isWrong: wrong }) => isRefused !== wrong)).toEqual([]);
  expect(new Set(told.map(({ isRefused }) => isRefused))).toEqual(new Set([true, false]));
});
