// Whoever edits one value, with the serializer that wrote the rest, has changed nothing else; and no other spelling goes unnoticed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Document, parse, parseDocument, visit } from 'yaml';
import { blocksOf } from '../../../../cms/drift/blocks-of.ts';
import { bodyDrift } from '../../../../cms/drift/body-drift.ts';
import { yamlDrift } from '../../../../cms/drift/yaml-drift.ts';
import { splitFrontmatter } from '../../../../src/domain/text/frontmatter.ts';
import { contentDirectory } from '../../domain/fixtures/real-content.ts';

const folders = ['activities', 'competencies', 'cycles', 'faq', 'forms', 'glossary', 'mails', 'news', 'pages', 'resources'];
const files = [
  ...folders.flatMap((folder) => readdirSync(join(contentDirectory, folder)).map((name) => `${folder}/${name}`)),
  ...['program.yml', 'redirects.yml', 'navigation.yml'],
].map((file) => ({ file, text: readFileSync(join(contentDirectory, file), 'utf8') }));
const fields = files.map(({ file, text }) => (file.endsWith('.yml') ? text : splitFrontmatter(text).frontmatter));
const bodies = files.filter(({ file }) => !file.endsWith('.yml')).map(({ text }) => splitFrontmatter(text).body);

const newValue = fc.oneof(
  fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }),
  fc.lorem({ mode: 'sentences', maxCount: 6 }),
  fc.constantFrom('2014-08-29', 'true', 'a: b', '# no note', '- x', "it's", 'two\nlines\n', 'trailing \n\n'),
);

/** `yaml` with the value of its `index`-th text replaced, by the serializer or in place. */
function withValue(yaml: string, index: number, value: string, write: (document: Document) => string): string {
  const document = parseDocument(yaml);
  const scalars: { value: unknown; type?: unknown }[] = [];
  visit(document, { Scalar: (key, node) => void (key !== 'key' && scalars.push(node)) });
  const scalar = scalars[index % scalars.length];
  if (scalar) {
    scalar.value = value;
    delete scalar.type;
  }
  return write(document);
}

const serialized = (document: Document) => new Document(document.toJS()).toString();

test('one value edited, the rest written by the same serializer: nothing is told', () => {
  fc.assert(
    fc.property(fc.constantFrom(...fields), fc.nat(), newValue, (source, index, value) => {
      const before = serialized(parseDocument(source));
      expect(yamlDrift(before, withValue(source, index, value, serialized))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('one value edited in place, notes and spelling kept: nothing is told', () => {
  fc.assert(
    fc.property(fc.constantFrom(...fields), fc.nat(), newValue, (source, index, value) => {
      const keep = (document: Document) => document.toString({ lineWidth: 0, flowCollectionPadding: false });
      const before = keep(parseDocument(source));
      expect(yamlDrift(before, withValue(before, index, value, keep))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('another spelling of the same values never goes unnoticed', () => {
  const style = fc.record({
    lineWidth: fc.constantFrom(0, 40, 80),
    singleQuote: fc.constantFrom(true, false, null),
    indentSeq: fc.boolean(),
    indent: fc.constantFrom(2, 4),
    blockQuote: fc.constantFrom<(boolean | 'folded' | 'literal')[]>(true, false, 'folded', 'literal'),
    collectionStyle: fc.constantFrom<('any' | 'block' | 'flow')[]>('any', 'block', 'flow'),
  });
  fc.assert(
    fc.property(fc.constantFrom(...fields), style, (frontmatter, options) => {
      const source = `${frontmatter.trimEnd()}\n`;
      const after = new Document(parse(source)).toString(options);
      fc.pre(isDeepStrictEqual(parse(after), parse(source))); // a narrow width can cost `yaml` a space
      expect(yamlDrift(source, after).length > 0).toBe(source !== after);
    }),
    { numRuns: 300 },
  );
});

const words = fc.stringMatching(/^[A-Z][a-z]{2,8} [a-z]{2,8}$/);

test('one block of a text edited, added or removed: nothing is told', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...bodies),
      fc.nat(),
      words,
      fc.constantFrom('edit', 'add', 'remove'),
      (body, index, word, what) => {
        const blocks = blocksOf(body);
        const block = blocks[index % blocks.length];
        if (!block) return;
        const [head, tail] = [body.slice(0, block.start), body.slice(block.end)];
        const after = {
          edit: `${head}${block.source} ${word}${tail}`,
          add: `${head}${word}\n\n${block.source}${tail}`,
          remove: head + tail,
        }[what];
        expect(bodyDrift(body, after)).toEqual([]);
      },
    ),
    { numRuns: 100 },
  );
}, 30_000);
