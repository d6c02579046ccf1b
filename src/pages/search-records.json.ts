// What the search index takes in beside whole pages (src/integrations/search-index.ts, which removes this file from the build).
import { getCollection } from 'astro:content';
import type { SearchRecord } from '../site/search/search-record.ts';
import { textOfMarkdown } from '../site/search/text-of-markdown.ts';

export async function GET(): Promise<Response> {
  const records: readonly SearchRecord[] = [
    ...(await getCollection('resources')).map(({ id, data: { title, by, annotation } }) => ({
      url: `/mentoring-resources/#${id}`,
      title,
      text: [by, annotation].filter((part) => part !== undefined).join('. '),
      kind: 'Resource' as const,
    })),
    ...(await getCollection('glossary')).map(({ id, data: { term, alsoCalled = [], meaning } }) => ({
      url: `/glossary/#${id}`,
      title: term,
      text: [...alsoCalled, meaning].join('. '),
      kind: 'Term' as const,
    })),
    ...(await getCollection('faq')).map(({ id, body = '', data: { question } }) => ({
      url: `/faq/#${id}`,
      title: question,
      text: textOfMarkdown(body),
      kind: 'Question' as const,
    })),
  ];
  return Response.json(records);
}
