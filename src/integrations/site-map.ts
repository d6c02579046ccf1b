import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { readBuiltPages } from './built-pages.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';

/**
 * The sitemap: every page that does not ask to be left out, with the day that it says it was last updated. Two integrations, in this order:
 * the first reads what the pages say, the second writes it.
 */
export function siteMap(): readonly AstroIntegration[] {
  const facts = new Map<string, PageFacts>();
  const factsOf = (address: string) => facts.get(new URL(address).pathname);
  return [
    {
      name: 'site-map-facts',
      hooks: {
        async 'astro:build:done'({ dir, logger }) {
          for (const page of await readBuiltPages(dir)) facts.set(page.path, pageFacts(page));
          logger.debug(`${facts.size} pages read in ${fileURLToPath(dir)}`);
        },
      },
    },
    sitemap({
      namespaces: { news: false, xhtml: false, image: false, video: false },
      filter: (address) => factsOf(address)?.isListed ?? false,
      serialize(item) {
        const lastmod = factsOf(item.url)?.lastUpdated;
        return lastmod ? { ...item, lastmod } : item;
      },
    }),
  ];
}
