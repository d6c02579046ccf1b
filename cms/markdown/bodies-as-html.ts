import { splitFrontmatter } from '../../src/site/frontmatter.ts';
import type { ContentTexts } from '../checks/check.ts';
import { htmlOf } from './html-of.ts';

const parsed = new WeakMap<ContentTexts, ReadonlyMap<string, string>>();

/** The text below the front matter of every Markdown and MDX file, as HTML, by file. Several checks read it; it is parsed once. */
export function bodiesAsHtml(texts: ContentTexts): ReadonlyMap<string, string> {
  const known = parsed.get(texts);
  if (known) return known;
  const bodies = new Map(
    [...texts].filter(([file]) => /\.mdx?$/.test(file)).map(([file, text]) => [file, htmlOf(splitFrontmatter(text).body)] as const),
  );
  parsed.set(texts, bodies);
  return bodies;
}
