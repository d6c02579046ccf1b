// Each way in which a serializer writes YAML anew, in the program's own entries.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Document, parse } from 'yaml';
import { entryDrift } from '../../../../cms/drift/entry-drift.ts';
import { yamlDrift } from '../../../../cms/drift/yaml-drift.ts';
import { contentDirectory } from '../../domain/fixtures/real-content.ts';

const read = (file: string) => readFileSync(join(contentDirectory, file), 'utf8');
const kindsOf = (before: string, after: string) => yamlDrift(before, after).map(({ path, kind }) => `${path.join('.')}: ${kind}`);
/** As Decap 3.16 writes an entry (decap-cms-core, formats/yaml.js). */
const asDecapWrites = (data: unknown) => new Document(data).toString();

/** As people write by hand: days between quotation marks, a note above. */
const cycle = read('cycles/2014-fall.yml').replace(/\d{4}-\d{2}-\d{2}/g, "'$&'");
const redirects = `# Former addresses\n${read('redirects.yml')}`;

test('an entry that nobody touched has no drift', () => {
  expect(yamlDrift(cycle, cycle)).toEqual([]);
});

test('quotation marks that went are told by field, and the field that was edited is not', () => {
  const after = asDecapWrites({ ...parse(cycle), notifiedBy: '2014-10-11' });
  expect(after).toContain('closes: 2014-08-29');
  expect(kindsOf(cycle, after)).toEqual([
    'applications.closes: quotation marks',
    'review.starts: quotation marks',
    'review.ends: quotation marks',
    'orientation.starts: quotation marks',
    'orientation.ends: quotation marks',
  ]);
});

test('a folded text whose lines break elsewhere is told', () => {
  const program = read('program.yml');
  const wrapped = program.replace('matches individuals', 'matches\n  individuals').replace('seeks to match', 'seeks to\n  match');
  expect(kindsOf(program, wrapped)).toEqual(['purpose: line breaks']);
  const unbroken = new Document(parse(program)).toString({ lineWidth: 0 });
  expect(kindsOf(program, unbroken)).toContain('purpose: line breaks');
});

test('fields in another order are told, as few as explain it', () => {
  const lines = cycle.trimEnd().split('\n');
  const after = [...lines.slice(1, 2), ...lines.slice(0, 1), ...lines.slice(2), ''].join('\n');
  expect(kindsOf(cycle, after)).toEqual([expect.stringMatching(/^(?:title|code): order$/)]);
  const last = [...lines.slice(1), ...lines.slice(0, 1), ''].join('\n');
  expect(kindsOf(cycle, last)).toEqual(['title: order']);
});

test('a note that went is told where it stood (decap-cms #5099)', () => {
  expect(kindsOf(redirects, redirects.replace(/^(?:#.*\n)+/, ''))).toEqual(['redirects: lost note']);
  const noted = cycle.replace("ends: '2014-10-15'", "ends: '2014-10-15' # the board asked for it");
  expect(kindsOf(noted, cycle)).toEqual(['notifiedBy: lost note']);
  expect(kindsOf(cycle, noted)).toEqual(['notifiedBy: changed note']);
});

test('a note inside a list is told, also where a row came beside it', () => {
  const before = 'redirects:\n  - from: /a\n    to: /\n  # old site\n  - from: /b\n    to: /\n';
  const after = 'redirects:\n  - from: /a\n    to: /\n  - from: /new\n    to: /\n  - from: /b\n    to: /\n';
  expect(kindsOf(before, after)).toEqual(['redirects.2: lost note']);
  expect(kindsOf(before, before.replace('  - from: /b\n    to: /\n', '').replace('  # old site\n', ''))).toEqual([]);
});

test('a number sign in a text is no note', () => {
  const before = 'a: >-\n  See\n  # 1\nb: "x # y"\n';
  expect(kindsOf(before, before.replace('See', 'Look'))).toEqual([]);
});

test('blank lines that came or went are told', () => {
  const spaced = cycle.replace('review:', '\nreview:');
  expect(kindsOf(spaced, cycle)).toEqual(['review: blank lines']);
  expect(kindsOf(cycle, cycle.trimEnd())).toEqual(['orientation: blank lines']);
  expect(kindsOf(cycle, `${cycle}\n\n`)).toEqual(['orientation: blank lines']);
});

test('another indentation is told, even where a value in it changed', () => {
  const list = 'steps:\n  - one\n  - two\n';
  expect(kindsOf(list, 'steps:\n- one\n- two\n')).toEqual(['steps: indentation']);
  expect(kindsOf(list, 'steps:\n- one\n- three\n')).toEqual(['steps: indentation']);
});

test('a list between brackets that became one with dashes is told, unless it was edited', () => {
  expect(kindsOf('areas: [materials]\n', 'areas:\n  - materials\n')).toEqual(['areas: notation']);
  expect(kindsOf('areas: [materials]\n', 'areas:\n  - materials\n  - technology\n')).toEqual([]);
  expect(kindsOf('areas: [materials,technology]\n', 'areas: [ materials, technology ]\n')).toEqual(['areas: notation']);
});

test('spaces alone are told of the entry as a whole', () => {
  expect(kindsOf('a: 1\nb: 2\n', 'a:  1\nb: 2\n')).toEqual([': spacing']);
});

test('an item that came, went or was edited leaves its neighbors alone', () => {
  const list = 'steps:\n  - one\n  - two\n  - two\n';
  expect(kindsOf(list, 'steps:\n  - zero\n  - one\n  - two\n  - two\n')).toEqual([]);
  expect(kindsOf(list, 'steps:\n  - one\n  - two\n')).toEqual([]);
  expect(kindsOf(list, 'steps:\n  - one\n  - 2\n  - two\n')).toEqual([]);
  expect(kindsOf(list, 'steps:\n  - "one"\n  - 2\n  - two\n')).toEqual(['steps.0: quotation marks']);
});

test('the fields of a group in a list are told one by one', () => {
  const rows = 'redirects:\n  - from: /a\n    to: /\n  - from: /b\n    to: /\n';
  expect(kindsOf(rows, rows.replace('from: /b', 'from: /c').replace('to: /\n', 'to: "/"\n'))).toEqual([
    'redirects.0.to: quotation marks',
  ]);
  const edited = rows.replace('from: /b\n    to: /\n', 'from: /c\n    to: "/"\n');
  expect(kindsOf(rows, edited)).toEqual(['redirects.1.to: quotation marks']);
});

test('a drift is told with its line in the new file, below the front matter too', () => {
  expect(yamlDrift(cycle, cycle.replace("'2014-10-10'", '2014-10-10'))).toEqual([
    { path: ['notifiedBy'], kind: 'quotation marks', line: 8 },
  ]);
  const page = '---\ntitle: "A"\nlead: B\n---\n\n- one\n';
  expect(entryDrift('pages/a.md', page, page.replace('"A"', 'A').replace('- one', '* one'))).toEqual([
    { path: ['title'], kind: 'quotation marks', line: 2 },
    { path: ['body'], kind: 'list marks', line: 6 },
  ]);
});

test('YAML that cannot be read and files of other kinds have no drift', () => {
  expect(yamlDrift('a: "', 'a: ""')).toEqual([]);
  expect(entryDrift('forum/a.vtt', 'WEBVTT\n', 'WEBVTT\n\n')).toEqual([]);
});
