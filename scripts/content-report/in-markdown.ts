import type { EntryName } from '../../cms/entries/entry-name.ts';
import { markdownLine } from '../../src/domain/text/neutralise.ts';

/** Longer ones say no more, and would crowd out the rest. */
const longestText = 500;
const longestTitle = 120;

/** Text of the content, or with words of it, as it reads: no mention, link, image or HTML comes of it. */
export function quoted(text: string, longest = longestText): string {
  const characters = [...text];
  return markdownLine(characters.length > longest ? `${characters.slice(0, longest).join('')} …` : text);
}

/**
 * “Suggested activities › Make a book list together”, with a link to the entry in the CMS.
 * @param siteUrl the site's address, such as `https://mentoring.example.org`; without it the name has no link
 */
export function nameOf({ collectionLabel, title, address }: EntryName, siteUrl: string | undefined): string {
  const name = `${quoted(collectionLabel)} › ${quoted(title, longestTitle)}`;
  if (siteUrl === undefined || address === undefined) return name;
  // What encodeURIComponent leaves as it is could still end a Markdown link.
  const safe = address.replace(/[()'*!~<>]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
  return `[${name}](${siteUrl.replace(/\/$/, '')}${safe})`;
}

/** `1 problem`, `3 problems`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
