/** What a browser fetches by itself while it shows a page: what a reader clicks is not among it. */
import { type Tag, tagsOf } from './html-tags.ts';

export type ResourceKind = 'style' | 'script' | 'image' | 'font' | 'other';

/** Addresses of which the browser fetches one; which one depends on the screen. */
export type Resource = { readonly kind: ResourceKind; readonly candidates: readonly string[] };

/** Reads what a tag makes a browser fetch; the tags before it tell where it stands. */
type Reader = (tag: Tag, earlier: readonly Tag[]) => readonly Resource[];

const loadingLinks: ReadonlyMap<string, ResourceKind> = new Map([
  ['stylesheet', 'style'],
  ['modulepreload', 'script'],
  ['preload', 'other'],
  ['prefetch', 'other'],
  ['manifest', 'other'],
]);

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['link', readLink],
  ['script', (tag) => (isDataBlock(tag) ? [] : one('script', tag.attributes.get('src')))],
  ['style', ({ text }) => addressesInCss(text)],
  ['img', readImage],
  ['video', readMedia],
  ['audio', readMedia],
  ['source', readMediaSource],
  ['track', ({ attributes }) => (attributes.has('default') ? one('other', attributes.get('src')) : [])],
  ['iframe', ({ attributes }) => one('other', attributes.get('src'))],
  ['embed', ({ attributes }) => one('other', attributes.get('src'))],
  ['object', ({ attributes }) => one('other', attributes.get('data'))],
  ['input', ({ attributes }) => (attributes.get('type') === 'image' ? one('image', attributes.get('src')) : [])],
  ['image', readDrawing],
  ['use', readDrawing],
]);

/** Every resource of a page. Lazy images count: browsers fetch them well before they come into view. */
export function resourcesOf(html: string): readonly Resource[] {
  const tags = tagsOf(html);
  const found = tags.flatMap((tag, index) => readers.get(tag.name)?.(tag, tags.slice(0, index)) ?? []);
  return found.filter(({ candidates }) => candidates.some((address) => !address.startsWith('data:')));
}

/** Whether a script is data, such as JSON-LD, which nothing runs. */
export function isDataBlock({ attributes }: Tag): boolean {
  return /^(application\/(ld\+)?json|speculationrules)$/i.test(attributes.get('type') ?? '');
}

/** What a stylesheet fetches in turn: other stylesheets, fonts, images. */
export function addressesInCss(css: string): readonly Resource[] {
  return [...css.matchAll(/(@import\s+)?(?:url\(\s*)?(?:"([^"]*)"|'([^']*)'|(?<=url\(\s*)([^\s"')]+))/g)]
    .map(([whole, isImport, double, single, bare]) => ({ whole, isImport, address: double ?? single ?? bare ?? '' }))
    .filter(({ whole, isImport, address }) => (isImport || whole.includes('url(')) && !/^(data:|#|$)/.test(address))
    .map(({ isImport, address }) => ({
      kind: isImport ? 'style' : /\.(woff2?|ttf|otf)$/.test(address) ? 'font' : 'image',
      candidates: [address],
    }));
}

/** The modules that a module imports before it runs. What it imports later depends on what a reader does. */
export function addressesInModule(script: string): readonly Resource[] {
  return [...script.matchAll(/\b(?:import|from)\s*["']([^"']+)["']/g)].flatMap(([, address]) => one('script', address));
}

/** The addresses of a `srcset`, without what they are for. */
export function srcsetAddresses(srcset: string | undefined): readonly string[] {
  return (srcset ?? '')
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((address) => address !== '');
}

function one(kind: ResourceKind, ...addresses: readonly (string | undefined)[]): readonly Resource[] {
  const candidates = addresses.filter((address) => address !== undefined);
  return candidates.length > 0 ? [{ kind, candidates }] : [];
}

/** Of several icons a browser fetches one. */
function readLink(link: Tag, earlier: readonly Tag[]): readonly Resource[] {
  const href = link.attributes.get('href');
  if (isIcon(link)) return earlier.some(isIcon) ? [] : one('image', href);
  const kind = relOf(link).flatMap((word) => loadingLinks.get(word) ?? [])[0];
  return kind ? one(kindOf(link.attributes.get('as')) ?? kind, href) : [];
}

function readImage({ attributes }: Tag, earlier: readonly Tag[]): readonly Resource[] {
  const inPicture = earlier.slice(earlier.findLastIndex(({ name }) => name !== 'source') + 1);
  const others = inPicture.flatMap((source) => srcsetAddresses(source.attributes.get('srcset')));
  return one('image', attributes.get('src'), ...srcsetAddresses(attributes.get('srcset')), ...others);
}

function readMedia(media: Tag): readonly Resource[] {
  const file = fetchesFile(media) ? one('other', media.attributes.get('src')) : [];
  return [...one('image', media.attributes.get('poster')), ...file];
}

function readMediaSource({ attributes }: Tag, earlier: readonly Tag[]): readonly Resource[] {
  const owner = earlier.findLast(({ name }) => name !== 'source' && name !== 'track');
  return owner && fetchesFile(owner) ? one('other', attributes.get('src')) : [];
}

function readDrawing({ attributes }: Tag): readonly Resource[] {
  return attributes.get('href')?.startsWith('#') ? [] : one('image', attributes.get('href'));
}

function fetchesFile({ attributes }: Tag): boolean {
  return attributes.get('preload') !== 'none' || attributes.has('autoplay');
}

function isIcon(tag: Tag): boolean {
  return tag.name === 'link' && relOf(tag).includes('icon');
}

function relOf({ attributes }: Tag): readonly string[] {
  return (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
}

function kindOf(as: string | undefined): ResourceKind | undefined {
  return as === 'style' || as === 'script' || as === 'image' || as === 'font' ? as : undefined;
}
