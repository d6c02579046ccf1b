import { type CollectionEntry, getCollection } from 'astro:content';
import { Temporal } from 'temporal-polyfill';
import { firstDay } from '../domain/time/calendar-date.ts';

/** Every piece of news, the newest first. */
export async function readNews(): Promise<readonly CollectionEntry<'news'>[]> {
  const news = await getCollection('news');
  return news.sort((a, b) => Temporal.PlainDate.compare(firstDay(b.data.date), firstDay(a.data.date)));
}
