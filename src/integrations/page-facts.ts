// What a built page says of itself in its head: the sitemap and the pictures for links are made from that, so they cannot differ from it.
import type { BuiltPage } from './built-pages.ts';

/** What other tools read in a page's head. */
export interface PageFacts {
  readonly path: string;
  /** False where the page asks search engines to leave it out. */
  readonly isListed: boolean;
  /** `og:title`. */
  readonly title: string | undefined;
  /** `og:site_name`. */
  readonly siteName: string | undefined;
  /** `og:image`, as a path of this site. */
  readonly imagePath: string | undefined;
  /** `article:modified_time`: a day. */
  readonly lastUpdated: string | undefined;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#38': '&', '#39': "'", '#34': '"' };

/** The facts of one page. */
export function pageFacts({ path, html }: BuiltPage): PageFacts {
  const meta = (name: string) => {
    const content = new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];
    return content?.replace(/&(#?\w+);/g, (entity, code: string) => entities[code] ?? entity);
  };
  const image = meta('og:image');
  return {
    path,
    isListed: !/\bnoindex\b/.test(meta('robots') ?? ''),
    title: meta('og:title'),
    siteName: meta('og:site_name'),
    imagePath: image === undefined ? undefined : new URL(image).pathname,
    lastUpdated: meta('article:modified_time'),
  };
}
