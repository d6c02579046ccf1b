import { splitFrontmatter } from '../../src/site/frontmatter.ts';
import type { ContentTexts } from '../checks/check.ts';
import type { Finding } from '../findings/finding.ts';
import { faultInWords, type TextFault, textFaults } from './faults/text-faults.ts';
import type { TextKind } from './markdown-tree.ts';

interface FaultyText {
  readonly file: string;
  readonly body: string;
  readonly faults: readonly TextFault[];
}

const looked = new WeakMap<ContentTexts, readonly FaultyText[]>();

/** Every Markdown and MDX text that has a fault. Two checks ask; the texts are read once. */
function faultyTexts(texts: ContentTexts): readonly FaultyText[] {
  const known = looked.get(texts);
  if (known) return known;
  const found = [...texts].flatMap(([file, text]) => {
    const kind = textKindOf(file);
    if (kind === undefined) return [];
    const { body } = splitFrontmatter(text);
    const faults = textFaults(body, kind);
    return faults.length > 0 ? [{ file, body, faults }] : [];
  });
  looked.set(texts, found);
  return found;
}

/** A finding for each fault of one of `kinds`. */
export function findingsOfTexts(texts: ContentTexts, kinds: readonly TextFault['kind'][]): readonly Finding[] {
  return faultyTexts(texts).flatMap(({ file, body, faults }) =>
    faults
      .filter(({ kind }) => kinds.includes(kind))
      .map((fault) => ({ file, path: ['body'], message: faultInWords(fault, body) })),
  );
}

function textKindOf(file: string): TextKind | undefined {
  if (file.endsWith('.mdx')) return 'mdx';
  return file.endsWith('.md') ? 'md' : undefined;
}
