import { z } from 'zod';
import { calendarDateSchema } from '../time/calendar-date.ts';

/** One piece of news, as the front matter of `content/news/<slug>.md` gives it. The text below is the news itself. */
export const newsSchema = z
  .strictObject({
    title: z.string().min(5).max(100).describe('The headline.'),
    date: calendarDateSchema.describe('The day of the news, such as 2014-08-29. The weekday is computed; never type it.'),
    summary: z.string().min(20).max(240).describe('One or two sentences for lists and for the feed.'),
  })
  .readonly();

/** A piece of news after validation; its slug is its file's name. */
export type News = z.infer<typeof newsSchema>;
