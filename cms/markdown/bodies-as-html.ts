import { splitFrontmatter } from '../../src/domain/text/frontmatter.ts';
import type { ContentTexts } from '../content-files.ts';
import { htmlOf } from './html-of.ts';

/** The text below the front matter of every Markdown and MDX file, as HTML, by file. */
export function bodiesAsHtml(texts: ContentTexts): ReadonlyMap<string, string> {
  return new Map(
    [...texts]
      .filter(([file]) => /\.mdx?$/.test(file))
      .map(([file, text]) => [file, htmlOf(withPlainAttributes(file, splitFrontmatter(text).body))] as const),
  );
}

/** `alt={"Two puppets"}` is JSX and no HTML: the braces would make text of the whole tag. */
function withPlainAttributes(file: string, body: string): string {
  if (!file.endsWith('.mdx')) return body;
  return body.replace(/=\{\s*(["'`])([^"'`{}]*)\1\s*\}/g, '="$2"').replace(/=\{([^"{}]*)\}/g, '="{$1}"');
}
