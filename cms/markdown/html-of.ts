import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { memoize } from '../memoize.ts';

const syntax = gfm();
const html = gfmHtml();

/** Markdown as HTML, with whatever HTML or components it has left in place. For checks of our own content, never for a page. */
export const htmlOf = memoize((markdown) =>
  micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [syntax],
    htmlExtensions: [html],
  }),
);

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** What a reader sees of a piece of HTML: no tags, no entities, white space as one space. */
export function textOf(html: string): string {
  return html
    .replace(/<\/?[A-Za-z][^>]*>/g, '')
    .replace(/&(\w+);/g, (entity, name: string) => entities[name] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}
