// The whole content as plain JSON, for the editors' previews: what a draft stands beside.
import { getCollection } from 'astro:content';
import type { APIContext } from 'astro';
import type { PreviewContext, SavedCollection, SavedEntry } from '../../../cms/previews/context.ts';
import { captionFiles } from '../../site/captions/caption-files.ts';
import { practiceNow } from '../../site/program-clock.ts';
import { siteUrl } from '../../site/site-url.ts';

export async function GET({ site }: APIContext): Promise<Response> {
  const context: PreviewContext = {
    site: siteUrl(site).href,
    ...(practiceNow ? { practiceNow } : {}),
    content: {
      program: await saved('program'),
      navigation: await saved('navigation'),
      cycles: await saved('cycles'),
      forms: await saved('forms'),
      forum: await saved('forum'),
      pages: await saved('pages'),
      activities: await saved('activities'),
      competencies: await saved('competencies'),
      resources: await saved('resources'),
      glossary: await saved('glossary'),
      guide: await saved('guide'),
      faq: await saved('faq'),
      news: await saved('news'),
    },
    captions: captionFiles(),
  };
  return Response.json(context);
}

async function saved<Name extends SavedCollection>(collection: Name): Promise<readonly SavedEntry<Name>[]> {
  const entries = await getCollection(collection);
  return entries.map(({ id, data, body }) => ({
    id,
    data,
    ...(body === undefined ? {} : { body }),
  })) as unknown as readonly SavedEntry<Name>[];
}
