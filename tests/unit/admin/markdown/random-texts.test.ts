import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlOf } from '../../../../cms/markdown/html-of.ts';
import { parseBody } from '../../../../cms/previews/markdown/parse-body.ts';
import { decapMarkdown } from '../../../../scripts/content/decap-markdown.ts';
import { propertyRuns } from '../../../property-runs.ts';
import { typedBlocks } from './typed-text.ts';
import { readInEditor, readInPage } from './what-is-read.ts';

const open = decapMarkdown();
const runs = propertyRuns(3_000);

test(`${runs} random texts: what somebody types and formats is what the page says`, () => {
  fc.assert(
    fc.property(typedBlocks, (blocks) => {
      expect(readInPage(htmlOf(open().write(blocks)))).toBe(readInEditor(blocks));
    }),
    { numRuns: runs },
  );
}, 300_000);

test(`${runs} random texts: what was saved is written the same after it was opened again`, () => {
  fc.assert(
    fc.property(typedBlocks, (blocks) => {
      const saved = open().write(blocks);
      expect(open().write(open().read(saved))).toBe(saved);
    }),
    { numRuns: runs },
  );
}, 300_000);

test(`${runs} random texts: none of them reads as code where a page may name components`, () => {
  fc.assert(
    fc.property(typedBlocks, (blocks) => {
      expect(() => parseBody(open().write(blocks), 'mdx')).not.toThrow();
    }),
    { numRuns: runs },
  );
}, 300_000);
