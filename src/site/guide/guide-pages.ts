import { type CollectionEntry, getCollection } from 'astro:content';
import { type Audience, guideCollection } from '../../domain/guide/addresses.ts';

export type GuidePage = CollectionEntry<ReturnType<typeof guideCollection<Audience>>>;

/** The pages of a guide, in their order. */
export async function readGuidePages(audience: Audience): Promise<readonly GuidePage[]> {
  const pages: GuidePage[] = await getCollection(guideCollection(audience));
  return pages.sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id));
}
