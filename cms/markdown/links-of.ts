import { textOf } from './html-of.ts';

/** Every address that a text in HTML links to, in its order. */
export function linksOf(html: string): readonly string[] {
  return [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map(([, href = '']) => textOf(href));
}
