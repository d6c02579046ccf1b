import { expect, test } from 'vitest';
import { isFolder } from '../../../cms/model/collection.ts';
import { collections } from '../../../cms/model/collections.ts';
import { fieldReference } from '../../../src/site/guide/field-reference.ts';
import { type ConfigField, configEntries, configText } from '../cms/decap/config.ts';

const sections = fieldReference;
const everyRow = sections.flatMap(({ rows, kinds }) => [...rows, ...kinds.flatMap((kind) => kind.rows)]);
const section = (title: string) => sections.find((one) => one.title === title);

test('every label and every hint that the CMS shows beside a field stands in the reference', () => {
  const shown = everyRow.flatMap(({ label, hint }) => [label.split(' › ').at(-1), hint]);
  const fields = [...configText.matchAll(/^\s+- name: \w+\n\s+label: (?<label>.+)\n\s+widget: /gm)].map(
    ({ groups }) => groups?.['label'],
  );
  expect(fields.length).toBeGreaterThan(150);
  const kinds = sections.flatMap((one) => one.kinds.map(({ label }) => label));
  expect(fields.filter((label) => !shown.includes(label) && !kinds.includes(label ?? ''))).toEqual([]);
});

test('a field in a group is named with the group, and says whether it may be left out', () => {
  expect(section('Cycles')?.rows).toContainEqual(
    expect.objectContaining({ label: 'Applications › Open for mentors', isRequired: false }),
  );
  expect(section('Cycles')?.rows).toContainEqual(
    expect.objectContaining({ label: 'Applications › Applications close', isRequired: true }),
  );
});

test('what all kinds of questions ask stands once, and what only some ask under their name', () => {
  const kinds = section('Forms')?.kinds ?? [];
  expect(kinds.map(({ label }) => label).slice(0, 3)).toEqual(['Every kind', 'Short text', 'Long text']);
  const labelsOf = (name: string) => kinds.find(({ label }) => label === name)?.rows.map(({ label }) => label);
  expect(labelsOf('Every kind')).toContain('Permanent name');
  expect(labelsOf('Box to tick')).toEqual(['Sentence to confirm']);
  expect(labelsOf('Telephone number')).toEqual(['Filled in by the browser']);
});

/** The fields of the CMS as the guide names them, each with what it stands in; an item of a list has no name of its own there. */
function flagsOf(fields: readonly ConfigField[], within: readonly string[] = []): readonly (readonly [string, boolean])[] {
  return fields.flatMap((field) => {
    const path = [...within, field.label];
    const one = field.widget === 'list' && field.field ? flagsOf([field.field], path) : [];
    const kinds = (field.types ?? []).flatMap((type) => flagsOf(type.fields));
    return [[path.join(' › '), field.required] as const, ...flagsOf(field.fields ?? [], path), ...one, ...kinds];
  });
}

test('what the guide calls optional is what the CMS lets an editor leave out, and nothing else', () => {
  const flags = configEntries.flatMap(({ collection, slug, fields }) =>
    flagsOf(fields).map((flag) => ({ collection, slug, flag })),
  );
  const rowsOf = (name: string, file: string) => {
    const found = collections.find((one) => one.name === name);
    const title = found && isFolder(found) ? found.label : found?.files.find((one) => one.name === file)?.label;
    const { rows = [], kinds = [] } = section(title ?? '') ?? {};
    return [...rows, ...kinds.flatMap((kind) => kind.rows)];
  };
  const wrong = flags.filter(({ collection, slug, flag: [label, isRequired] }) => {
    const rows = rowsOf(collection, slug).filter((row) => row.label === label);
    return !rows.some((row) => row.isRequired === isRequired);
  });
  expect(flags.length).toBeGreaterThan(150);
  expect(wrong.map(({ collection, flag: [label, isRequired] }) => `${collection}: ${label} (required: ${isRequired})`)).toEqual([]);
  // A question of a form is no field of its own in the CMS: it has kinds.
  const named = everyRow.filter(({ label }) => flags.some(({ flag }) => flag[0] === label));
  expect(everyRow.filter((row) => !named.includes(row)).map(({ label }) => label)).toEqual(['Sections › Questions › Question']);
  const inTheCms = ({ label, isRequired }: (typeof named)[number]) =>
    flags.some(({ flag }) => flag[0] === label && flag[1] === isRequired);
  expect(named.filter((row) => !inTheCms(row)).map(({ label }) => label)).toEqual([]);
  // The only text that may stay empty.
  expect(section('Pages')?.rows.at(-1)).toMatchObject({ isRequired: false });
});

test('the text below the fields is listed as well', () => {
  expect(section('Suggested activities')?.rows.at(-1)).toMatchObject({ label: 'Why, and what helps' });
});
