import { type CollectionEntry, getCollection } from 'astro:content';
import { type Audience, guideCollection, guideStart } from '../../domain/guide/addresses.ts';

export type GuidePage = CollectionEntry<ReturnType<typeof guideCollection<Audience>>>;

/** The pages of a guide, in their order. */
export async function readGuidePages(audience: Audience): Promise<readonly GuidePage[]> {
  const pages: GuidePage[] = await getCollection(guideCollection(audience));
  return pages.sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id));
}

/** The page that a guide begins with, whose title is the guide's. */
export async function readGuideStart(audience: Audience): Promise<GuidePage> {
  const start = (await readGuidePages(audience)).find(({ id }) => id === guideStart);
  if (!start) throw new Error(`content/guide/${audience}/${guideStart}.mdx is missing`);
  return start;
}
