// The program's calendar: every date of every cycle, and the forums.
import { getCollection } from 'astro:content';
import { Temporal } from 'temporal-polyfill';
import { entriesOfCycle, entryOfForum } from '../domain/calendar/calendar-entry.ts';
import type { RevisedEntry } from './calendar-file.ts';
import { readProgram } from './content.ts';
import { lastChanged } from './history/last-updated.ts';

/** When an entry without a history was revised: any fixed time will do, so that two builds are the same. */
const withoutHistory = Temporal.Instant.from('2014-01-01T00:00:00Z');

/** The address of the whole calendar. */
export const calendarFeed = '/calendar.ics';

/** The address of one entry's own file. */
export function entryFile(id: string): string {
  return `/calendar/${id}.ics`;
}

/** Every entry, the earliest first. */
export async function readCalendar(): Promise<readonly RevisedEntry[]> {
  const { timeZoneName } = await readProgram();
  const cycles = await Promise.all(
    (await getCollection('cycles')).map(async ({ id, data }) => {
      const revised = (await lastChanged(`content/cycles/${id}.yml`)) ?? withoutHistory;
      return entriesOfCycle(data, timeZoneName).map((entry) => ({ ...entry, revised }));
    }),
  );
  const forums = await Promise.all(
    (await getCollection('forum')).map(async ({ id, data }) => {
      return { ...entryOfForum(id, data), revised: (await lastChanged(`content/forum/${id}.yml`)) ?? withoutHistory };
    }),
  );
  return [...cycles.flat(), ...forums].sort((a, b) => Temporal.PlainDate.compare(a.firstDay, b.firstDay) || (a.id < b.id ? -1 : 1));
}
