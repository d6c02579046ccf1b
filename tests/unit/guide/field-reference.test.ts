import { expect, test } from 'vitest';
import { fieldReference } from '../../../src/site/guide/field-reference.ts';
import { configText } from '../cms/decap/config.ts';

const sections = fieldReference();
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

test('the text below the fields is listed as well', () => {
  expect(section('Suggested activities')?.rows.at(-1)).toMatchObject({ label: 'Why, and what helps' });
});
