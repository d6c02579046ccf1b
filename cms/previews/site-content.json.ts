// The whole content as plain JSON, for the editors' previews: what a draft stands beside.
import { getCollection } from 'astro:content';
import type { APIContext } from 'astro';
import { type CollectionName, collections } from '../../src/domain/library/collections.ts';
import { practiceNow } from '../../src/site/program-clock.ts';
import { siteUrl } from '../../src/site/site-url.ts';
import type { PreviewContext, SavedContent } from './context.ts';

export async function GET({ site }: APIContext): Promise<Response> {
  const names = Object.keys(collections) as CollectionName[];
  const entries = await Promise.all(names.map(saved));
  const content = Object.fromEntries(names.map((name, index) => [name, entries[index]])) as unknown as SavedContent;
  const context: PreviewContext = { site: siteUrl(site).href, ...(practiceNow ? { practiceNow } : {}), content };
  return Response.json(context);
}

/** The fields, and the text below them where there is one; not what the build made of it. */
async function saved(name: CollectionName) {
  const entries = await getCollection(name);
  return entries.map(({ id, data, body }) => ({ id, data, body }));
}
