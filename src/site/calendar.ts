// The program's calendar: every date of every cycle, and the forums.
import { getCollection } from 'astro:content';
import { Temporal } from 'temporal-polyfill';
import { entriesOfCycle, entryOfForum } from '../domain/calendar/calendar-entry.ts';
import type { RevisedEntry } from './calendar-file.ts';
import { readProgram } from './content.ts';
import { lastRevised } from './last-revised.ts';

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
      const revised = await lastRevised(`content/cycles/${id}.yml`);
      return entriesOfCycle(data, timeZoneName).map((entry) => ({ ...entry, revised }));
    }),
  );
  const forums = await Promise.all(
    (await getCollection('forum')).map(async ({ id, data }) => {
      return { ...entryOfForum(id, data), revised: await lastRevised(`content/forum/${id}.yml`) };
    }),
  );
  return [...cycles.flat(), ...forums].sort((a, b) => Temporal.PlainDate.compare(a.firstDay, b.firstDay) || (a.id < b.id ? -1 : 1));
}
