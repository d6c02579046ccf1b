import type { APIRoute, GetStaticPaths } from 'astro';
import { readCalendar } from '../../site/calendar.ts';
import { calendarResponse, type RevisedEntry } from '../../site/calendar-file.ts';
import { siteUrl } from '../../site/site-url.ts';

export const getStaticPaths = (async () =>
  (await readCalendar()).map((entry) => ({ params: { id: entry.id }, props: { entry } }))) satisfies GetStaticPaths;

interface Props extends Record<string, unknown> {
  readonly entry: RevisedEntry;
}

/** One date, for a calendar that should have this one only. */
export const GET: APIRoute<Props> = ({ props, site }) => calendarResponse({ entries: [props.entry], siteUrl: siteUrl(site) });
