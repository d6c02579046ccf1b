import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { readBuiltPages } from '../built-pages.ts';
import { pageFacts } from '../page-facts.ts';
import { cardElements } from './card.ts';
import { cachedCard } from './card-cache.ts';
import { wishedCards } from './wished-cards.ts';

/** Draws the pictures that the built pages name for links to them (Open Graph). */
export function socialCards(): AstroIntegration {
  let cache: URL;
  return {
    name: 'social-cards',
    hooks: {
      'astro:config:done'({ config }) {
        cache = new URL('node_modules/.cache/mentoring-og/', config.root);
      },
      async 'astro:build:done'({ dir, logger }) {
        const startedAt = performance.now();
        const cards = wishedCards((await readBuiltPages(dir)).map(pageFacts));
        for (const [path, card] of cards) {
          const file = new URL(`.${path}`, dir);
          await mkdir(new URL('.', file), { recursive: true });
          await writeFile(file, await cachedCard(cardElements(card), cache));
        }
        logger.info(`${cards.size} pictures in ${Math.round(performance.now() - startedAt)} ms`);
      },
    },
  };
}
