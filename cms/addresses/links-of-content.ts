import type { Library } from '../../src/domain/library/library.ts';
import type { ContentTexts } from '../content-files.ts';
import type { FieldPath } from '../findings/finding.ts';
import { bodiesAsHtml } from '../markdown/bodies-as-html.ts';
import { linkTextsOf } from '../markdown/links-of.ts';
import { pageOfText } from './page-of-text.ts';

/** An address that somebody typed, with its place in the content. */
export interface TypedLink {
  readonly file: string;
  readonly path: FieldPath;
  readonly address: string;
  /** What the link says, in a text. */
  readonly text?: string;
  /** The page on which it stands, for an address that begins there. */
  readonly page: string;
}

/** Every link in a text. */
export function linksOfTexts(texts: ContentTexts): readonly TypedLink[] {
  return [...bodiesAsHtml(texts)].flatMap(([file, html]) =>
    linkTextsOf(html).map((link) => ({ file, path: ['body'], page: pageOfText(file), ...link })),
  );
}

/** Every field that holds an address of this site: menus, terms and former addresses. Resources have a rule of their own. */
export function linksOfEntries({ glossary, redirects, navigation }: Library): readonly TypedLink[] {
  const terms = [...glossary].flatMap(([slug, { link }]) =>
    link === undefined ? [] : [{ file: `glossary/${slug}.yml`, path: ['link'], address: link }],
  );
  // A former address that leads to another one is refused by a rule of its own (ensure-redirects-lead-straight.ts).
  const former = new Set(redirects.redirects.map(({ from }) => `${from}/`));
  const moved = redirects.redirects
    .map(({ to }, index) => ({ file: 'redirects.yml', path: ['redirects', index, 'to'], address: to }))
    .filter(({ address }) => !former.has(address));
  const inMenu = (path: FieldPath, links: readonly { readonly to: string }[]) =>
    links.map(({ to }, index) => ({ file: 'navigation.yml', path: [...path, index, 'to'], address: to }));
  const menus = [
    ...inMenu(['header'], navigation.header),
    ...navigation.footer.flatMap(({ links }, index) => inMenu(['footer', index, 'links'], links)),
  ];
  return [...terms, ...moved, ...menus].map((link) => ({ ...link, page: '/' }));
}
