// A feed that somebody opens in a browser reads as a page: a few XHTML elements at its top, and a style sheet (public/feed.css) that hides
// what is meant for machines. No XSLT: browsers are taking it out.

/** A piece of news as the page lists it. */
export interface FeedLink {
  readonly title: string;
  readonly address: string;
  readonly day: string;
}

export const xhtmlNamespace = 'http://www.w3.org/1999/xhtml';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? '');

/** The page, as elements of the namespace `x`. */
export function feedPage(title: string, links: readonly FeedLink[]): string {
  const items = links.map(
    ({ title: headline, address, day }) =>
      `<x:li><x:a href="${escaped(address)}">${escaped(headline)}</x:a><x:p>${escaped(day)}</x:p></x:li>`,
  );
  return [
    '<x:div xml:lang="en-US">',
    `<x:title>${escaped(title)}</x:title>`,
    `<x:h1>${escaped(title)}</x:h1>`,
    '<x:p>This is a feed. Put the address of this page into a feed reader, and it tells you of each new piece.</x:p>',
    `<x:ul>${items.join('')}</x:ul>`,
    '</x:div>',
  ].join('');
}
