import { textOf } from './html-of.ts';

/** Every address that a text in HTML links to, in its order. */
export function linksOf(html: string): readonly string[] {
  return [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map(([, href = '']) => textOf(href));
}

/** A link by what it says. */
export interface LinkText {
  readonly address: string;
  readonly text: string;
}

/** What every link of a text in HTML says, in its order. */
export function linkTextsOf(html: string): readonly LinkText[] {
  return [...html.matchAll(/<a\s[^>]*?href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)].map(([, href = '', inside = '']) => ({
    address: textOf(href),
    text: textOf(inside),
  }));
}
