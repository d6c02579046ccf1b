// Whoever edits one field in the CMS changes the lines of no other: `content/` is written as the CMS writes it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMap, isNode, parseDocument } from 'yaml';
import { formatOf, saved } from '../../../../scripts/content/as-saved.ts';
import { entryFiles } from '../../../../scripts/content/entry-files.ts';
import { splitFrontmatter } from '../../../../src/domain/text/frontmatter.ts';
import { contentDirectory } from '../../domain/fixtures/real-content.ts';

type Data = Record<string, unknown>;

const entries = (await entryFiles(contentDirectory)).map((entry) => ({
  entry,
  text: readFileSync(join(contentDirectory, entry.file), 'utf8'),
}));

/** The ways to every text and number of an entry. */
function leavesOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value === 'string' || typeof value === 'number') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

function withLeaf<Value>(value: Value, [key, ...rest]: readonly string[], change: (leaf: unknown) => unknown): Value {
  if (key === undefined) return change(value) as Value;
  const copy = structuredClone(value);
  Object.assign(copy as object, { [key]: withLeaf((value as Data)[key], rest, change) });
  return copy;
}

const words = fc.oneof(
  fc.lorem({ mode: 'words', maxCount: 30 }),
  fc.constantFrom('a: b', '# no note', 'it’s “so”', "it's", '{reference}', '- x', 'two\n\nparagraphs'),
);

/** What an editor may do to one value; a few of these break a rule, and are then not saved. */
const edits: fc.Arbitrary<(leaf: unknown) => unknown> = fc.oneof(
  words.map((more) => (leaf: unknown) => (typeof leaf === 'number' ? leaf + 1 : `${String(leaf).trimEnd()} ${more}`)),
  words.map((other) => (leaf: unknown) => (typeof leaf === 'number' ? leaf - 1 : other)),
  fc.constantFrom('2014-09-02', '2015-03', '/faq/').map((other) => (leaf: unknown) => (typeof leaf === 'number' ? 5 : other)),
);

/** How each field of an entry is written, by its name; `body` is the text below. */
function writtenFields(file: string, text: string): ReadonlyMap<string, string> {
  if (file.endsWith('.vtt')) return new Map();
  const { frontmatter, body } = file.endsWith('.yml') ? { frontmatter: text, body: '' } : splitFrontmatter(text);
  const { contents } = parseDocument(frontmatter);
  const pairs = isMap(contents) ? contents.items : [];
  const fields = pairs.map(({ key, value }): [string, string] => {
    const [start = 0, end = 0] = [isNode(key) ? key.range?.[0] : 0, isNode(value) ? value.range?.[1] : 0];
    return [String(key), frontmatter.slice(start, end).trimEnd()];
  });
  return new Map([...fields, ['body', body]]);
}

test('one value edited in the CMS and saved: every other field is written as before', () => {
  let tried = 0;
  const files = new Set<string>();
  fc.assert(
    fc.property(fc.constantFrom(...entries), fc.nat(), edits, ({ entry, text }, index, edit) => {
      const data = formatOf(entry.file).fromFile(text);
      const leaves = leavesOf(data);
      const leaf = leaves[index % leaves.length] ?? [];
      const after = savedOrRefused(entry, withLeaf(data, leaf, edit));
      fc.pre(after !== undefined && after !== text);
      tried += 1;
      files.add(entry.file);
      const [before, now] = [writtenFields(entry.file, text), writtenFields(entry.file, after)];
      const changed = [...new Set([...before.keys(), ...now.keys()])].filter((name) => before.get(name) !== now.get(name));
      expect(changed.filter((name) => name !== leaf[0])).toEqual([]);
    }),
    { numRuns: 200, maxSkipsPerRun: 20 },
  );
  expect(tried).toBeGreaterThanOrEqual(200);
  expect(files.size).toBeGreaterThan(entries.length / 3);
}, 60_000);

function savedOrRefused(entry: Parameters<typeof saved>[0], data: Data): string | undefined {
  try {
    return saved(entry, data);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith(`content/${entry.file}: `)) return undefined; // a rule is broken
    throw error;
  }
}
