// Writes entries as an iCalendar file (RFC 5545), as calendars on telephones and desks read it.
import ical, { ICalEventTransparency } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { CalendarEntry } from '../domain/calendar/calendar-entry.ts';

/** An entry with the time at which its content was last revised. */
export interface RevisedEntry extends CalendarEntry {
  readonly revised: Temporal.Instant;
}

/**
 * The right-hand side of every UID (RFC 5545, 3.8.4.7). A name, not the site's address: were the site to move, every subscriber would have
 * each date twice. It never changes.
 */
const uidDomain = 'alsc-mentoring-program';

/** How often a calendar that was subscribed to should look again, in seconds. A deadline may be extended on the day itself. */
const refreshSeconds = 12 * 60 * 60;

/** SEQUENCE counts minutes from here: it has to fit into 31 bits and to grow with each revision. */
const sequenceEpoch = Temporal.Instant.from('2014-01-01T00:00:00Z');

interface CalendarFile {
  readonly entries: readonly RevisedEntry[];
  readonly siteUrl: URL;
  /**
   * What a calendar that can be subscribed to is called, and its own address. A file without a name is added to a calendar that its reader
   * has; one with a name becomes a calendar of its own in Outlook.
   */
  readonly feed?: { readonly name: string; readonly path: string };
}

/**
 * The file's text. There is no METHOD: it belongs to invitations (RFC 5546), and would ask for an ORGANIZER. Without one, DTSTAMP is when
 * the entry was last revised, which makes two builds of one commit the same to the byte.
 */
export function calendarFile({ entries, siteUrl, feed }: CalendarFile): string {
  const calendar = ical({
    prodId: { company: 'ALSC', product: 'Mentoring Program', language: 'EN' },
    ...(feed ? { name: feed.name, source: new URL(feed.path, siteUrl).href, ttl: refreshSeconds } : {}),
  });
  for (const { id, title, firstDay, lastDay, paragraphs, page, revised } of entries) {
    const url = new URL(page, siteUrl).href;
    calendar.createEvent({
      id: `${id}@${uidDomain}`,
      stamp: revised,
      lastModified: revised,
      sequence: Math.max(0, Math.floor((revised.epochMilliseconds - sequenceEpoch.epochMilliseconds) / 60_000)),
      allDay: true,
      start: firstDay,
      end: lastDay.add({ days: 1 }), // DTEND is the day after the last (RFC 5545, 3.6.1)
      summary: title,
      description: [...paragraphs, url].join('\n\n'),
      url,
      transparency: ICalEventTransparency.TRANSPARENT, // a deadline makes nobody busy
    });
  }
  return `${calendar.toString()}\r\n`; // every line ends with CRLF, the last one too (RFC 5545, 3.1)
}

/** The file as a response of a static endpoint. */
export function calendarResponse(file: CalendarFile): Response {
  return new Response(calendarFile(file), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}
