/** What a browser fetches by itself while it shows a page: what a reader clicks is not among it. */
import { type Tag, tagsOf } from './html-tags.ts';

export type ResourceKind = 'style' | 'script' | 'image' | 'font' | 'other';

/** Addresses of which the browser fetches one; which one depends on the screen. */
export type Resource = { readonly kind: ResourceKind; readonly candidates: readonly string[] };

const loadingLinks: Readonly<Record<string, ResourceKind>> = {
  stylesheet: 'style',
  modulepreload: 'script',
  preload: 'other',
  prefetch: 'other',
  manifest: 'other',
};

/** Whether a script is data, such as JSON-LD, which nothing runs. */
export function isDataBlock({ attributes }: Tag): boolean {
  return /^(application\/(ld\+)?json|speculationrules)$/i.test(attributes.get('type') ?? '');
}

/** Every resource of a page. Lazy images count: browsers fetch them well before they come into view. */
export function resourcesOf(html: string): readonly Resource[] {
  const found: Resource[] = [];
  let sources: readonly string[] = []; // of the `picture` that is open
  let media: Tag | undefined;
  const icons: string[] = [];
  for (const tag of tagsOf(html)) {
    const get = (name: string) => tag.attributes.get(name);
    const add = (kind: ResourceKind, ...candidates: readonly (string | undefined)[]) => {
      const known = candidates.filter((address) => address !== undefined);
      if (known.length > 0) found.push({ kind, candidates: known });
    };
    switch (tag.name) {
      case 'link': {
        const words = (get('rel') ?? '').toLowerCase().split(/\s+/);
        const kind = words.map((word) => loadingLinks[word]).find((known) => known !== undefined);
        if (kind) add(asKind(get('as')) ?? kind, get('href'));
        if (words.includes('icon')) icons.push(get('href') ?? '');
        break;
      }
      case 'script':
        if (!isDataBlock(tag)) add('script', get('src'));
        break;
      case 'style':
        for (const address of addressesInCss(tag.text)) found.push(address);
        break;
      case 'picture':
        sources = [];
        break;
      case 'source':
        if (get('srcset') !== undefined) sources = [...sources, ...srcsetAddresses(get('srcset'))];
        else if (media && fetchesMedia(media)) add('other', get('src'));
        break;
      case 'img':
        add('image', get('src'), ...srcsetAddresses(get('srcset')), ...sources);
        sources = [];
        break;
      case 'video':
      case 'audio':
        media = tag;
        add('image', get('poster'));
        if (fetchesMedia(tag)) add('other', get('src'));
        break;
      case 'track':
        if (get('default') !== undefined) add('other', get('src'));
        break;
      case 'iframe':
      case 'embed':
        add('other', get('src'));
        break;
      case 'object':
        add('other', get('data'));
        break;
      case 'input':
        if (get('type') === 'image') add('image', get('src'));
        break;
      case 'image':
      case 'use':
        if (!get('href')?.startsWith('#')) add('image', get('href'));
        break;
    }
  }
  const [icon] = icons;
  if (icon !== undefined) found.push({ kind: 'image', candidates: [icon] }); // browsers fetch one of them
  return found.filter(({ candidates }) => candidates.some((address) => !address.startsWith('data:')));
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
  return [...script.matchAll(/\b(?:import|from)\s*["']([^"']+)["']/g)].map(([, address = '']) => ({
    kind: 'script',
    candidates: [address],
  }));
}

function asKind(as: string | undefined): ResourceKind | undefined {
  return as === 'style' || as === 'script' || as === 'image' || as === 'font' ? as : undefined;
}

function fetchesMedia({ attributes }: Tag): boolean {
  return attributes.get('preload') !== 'none' || attributes.has('autoplay');
}

/** The addresses of a `srcset`, without what they are for. */
export function srcsetAddresses(srcset: string | undefined): readonly string[] {
  return (srcset ?? '')
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((address) => address !== '');
}
