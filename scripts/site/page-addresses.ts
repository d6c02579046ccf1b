/** Every address that a page names, whether the browser fetches it or a reader follows it. */
import { tagsOf } from './html-tags.ts';
import { addressesInCss, srcsetAddresses } from './page-resources.ts';

const addressAttributes = ['href', 'src', 'poster', 'data', 'cite', 'formaction', 'xlink:href'];

/** What stands in the attributes and styles of a page, as it is written there. Where a form is sent is none of it. */
export function addressesOf(html: string): readonly string[] {
  return tagsOf(html).flatMap(({ name, attributes, text }) => [
    ...addressAttributes.flatMap((attribute) => attributes.get(attribute) ?? []),
    ...srcsetAddresses(attributes.get('srcset')),
    ...(name === 'style' ? addressesInCss(text).flatMap(({ candidates }) => candidates) : []),
  ]);
}

/** Where a reader can go from a page by a link. */
export function linksOf(html: string): readonly string[] {
  return tagsOf(html).flatMap(({ name, attributes }) => (name === 'a' || name === 'area' ? (attributes.get('href') ?? []) : []));
}

/** Every address of the site that a text spells out from its scheme on: canonical addresses, pictures to share, feeds, calendars. */
export function fullAddressesIn(text: string, siteUrl: string): readonly string[] {
  const unfolded = text
    .replace(/\r?\n[ \t]/g, '')
    .replaceAll('\\/', '/')
    .replaceAll('&amp;', '&');
  const found = unfolded.split(siteUrl).slice(1);
  return found.map((rest) => siteUrl + (/^[^\s"'<>()[\]{}\\`]*/.exec(rest)?.[0] ?? '').replace(/[.,;:]+$/, ''));
}
