import type { APIRoute } from 'astro';
import { calendarFeed, readCalendar } from '../site/calendar.ts';
import { calendarResponse } from '../site/calendar-file.ts';
import { readProgram } from '../site/content.ts';
import { siteUrl } from '../site/site-url.ts';

/** Every date of the program, for calendars that people subscribe to. */
export const GET: APIRoute = async ({ site }) => {
  const { name } = await readProgram();
  return calendarResponse({ entries: await readCalendar(), siteUrl: siteUrl(site), feed: { name, path: calendarFeed } });
};
