import { splitFrontmatter } from '../../src/site/frontmatter.ts';
import type { ContentTexts } from '../checks/check.ts';
import { htmlOf } from './html-of.ts';

const parsed = new WeakMap<ContentTexts, ReadonlyMap<string, string>>();

/** The text below the front matter of every Markdown and MDX file, as HTML, by file. Several checks read it; it is parsed once. */
export function bodiesAsHtml(texts: ContentTexts): ReadonlyMap<string, string> {
  const known = parsed.get(texts);
  if (known) return known;
  const bodies = new Map(
    [...texts]
      .filter(([file]) => /\.mdx?$/.test(file))
      .map(([file, text]) => [file, htmlOf(withPlainAttributes(file, splitFrontmatter(text).body))] as const),
  );
  parsed.set(texts, bodies);
  return bodies;
}

/** `alt={"Two puppets"}` is JSX and no HTML: the braces would make text of the whole tag. */
function withPlainAttributes(file: string, body: string): string {
  if (!file.endsWith('.mdx')) return body;
  return body.replace(/=\{\s*(["'`])([^"'`{}]*)\1\s*\}/g, '="$2"').replace(/=\{([^"{}]*)\}/g, '="{$1}"');
}
