import { socialImagePath } from '../../site/head/social-image.ts';
import type { PageFacts } from '../page-facts.ts';
import type { Card } from './card.ts';

/**
 * The cards to draw, by their path: one for each picture that a page names. A page has its own, or shows that of the section it belongs to.
 * @throws where a page names a picture that no page has
 */
export function wishedCards(pages: readonly PageFacts[]): ReadonlyMap<string, Card> {
  const cards = new Map<string, Card>();
  for (const { path, title, siteName, imagePath } of pages) {
    if (imagePath === socialImagePath(path) && title && siteName) cards.set(imagePath, { title, program: siteName });
  }
  const orphans = pages.filter(({ imagePath }) => imagePath !== undefined && !cards.has(imagePath));
  if (orphans.length > 0) {
    const names = orphans.map(({ path, imagePath }) => `${path} names ${imagePath}`);
    throw new Error(`No page has the picture that another one shows for links to it:\n${names.join('\n')}`);
  }
  return cards;
}
