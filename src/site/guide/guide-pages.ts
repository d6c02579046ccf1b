import { type CollectionEntry, getCollection } from 'astro:content';

/** The pages of the guide for editors, in their order. */
export async function readGuidePages(): Promise<readonly CollectionEntry<'guide'>[]> {
  const pages = await getCollection('guide');
  return pages.sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id));
}
