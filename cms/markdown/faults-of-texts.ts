import { splitFrontmatter } from '../../src/domain/text/frontmatter.ts';
import type { ContentTexts } from '../content-files.ts';
import type { Finding } from '../findings/finding.ts';
import { memoize } from '../memoize.ts';
import { faultInWords, type TextFault, textFaults } from './faults/text-faults.ts';
import type { TextKind } from './markdown-tree.ts';

const faultsAs = {
  md: memoize((body) => textFaults(body, 'md')),
  mdx: memoize((body) => textFaults(body, 'mdx')),
} satisfies Record<TextKind, unknown>;

/** A finding for each fault of one of `kinds`, in any Markdown or MDX text. */
export function findingsOfTexts(texts: ContentTexts, kinds: readonly TextFault['kind'][]): readonly Finding[] {
  return [...texts].flatMap(([file, text]) => {
    const textKind = textKindOf(file);
    if (textKind === undefined) return [];
    const { body } = splitFrontmatter(text);
    return faultsAs[textKind](body)
      .filter(({ kind }) => kinds.includes(kind))
      .map((fault) => ({ file, path: ['body'], message: faultInWords(fault, body) }));
  });
}

function textKindOf(file: string): TextKind | undefined {
  if (file.endsWith('.mdx')) return 'mdx';
  return file.endsWith('.md') ? 'md' : undefined;
}
