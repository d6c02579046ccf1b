import { textOf } from './html-of.ts';

/** A link by what it says. */
export interface LinkText {
  readonly address: string;
  readonly text: string;
}

const link = /<a\s[^>]*?href=(?:"([^"]*)"|'([^']*)')[^>]*>([\s\S]*?)<\/a>/g;

/** Every link of a text in HTML, in its order. */
export function linkTextsOf(html: string): readonly LinkText[] {
  return [...html.matchAll(link)].map(([, doubly, singly, inside = '']) => ({
    address: textOf(doubly ?? singly ?? ''),
    text: textOf(inside),
  }));
}
