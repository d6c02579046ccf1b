import { textOf } from './html-of.ts';

/** One heading of a text. */
export interface Heading {
  /** 1 for `#` to 6 for `######`. */
  readonly level: number;
  readonly text: string;
}

/** Every heading of a text in HTML, in its order. */
export function headingsOf(html: string): readonly Heading[] {
  return [...html.matchAll(/<h([1-6])[^>]*>([\s\S]*?)<\/h\1>/g)].map(([, level, inside = '']) => ({
    level: Number(level),
    text: textOf(inside),
  }));
}

/** The ids that Astro gives to headings, in their order: GitHub's way, with a number after a repeated one. */
export function headingIds(headings: readonly Heading[]): readonly string[] {
  const seen = new Map<string, number>();
  return headings.map(({ text }) => {
    const id = text
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    const before = seen.get(id) ?? 0;
    seen.set(id, before + 1);
    return before === 0 ? id : `${id}-${before}`;
  });
}
