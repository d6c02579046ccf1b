import type { z } from 'zod';
import { dayOrMonth } from '../fields/date.ts';
import { entrySchema } from '../fields/group.ts';
import { paragraph, text } from '../fields/text.ts';

/** One piece of news, as the front matter of `content/news/<slug>.md` gives it. The text below is the news itself. */
export const newsFields = {
  title: text({ label: 'Headline', hint: 'The headline.', min: 5, max: 100 }),
  date: dayOrMonth({ label: 'Day', hint: 'The day of the news, such as 2014-08-29. The weekday is computed; never type it.' }),
  summary: paragraph({
    label: 'Summary',
    hint: 'One or two sentences for lists and for the feed.',
    min: 20,
    max: 240,
    prose: true,
  }),
} as const;

export const newsSchema = entrySchema(newsFields);

/** A piece of news after validation; its slug is its file's name. */
export type News = z.infer<typeof newsSchema>;

/** The page of a piece of news. */
export function newsAddress(slug: string): string {
  return `/news/${slug}/`;
}
