// The calendar as another program reads it: ical.js knows nothing of how it was written.
import ICAL from 'ical.js';
import type { Temporal } from 'temporal-polyfill';
import { describe, expect, it, test } from 'vitest';
import { entriesOfCycle, entryOfForum } from '../../../src/domain/calendar/calendar-entry.ts';
import { momentOf, phaseOf } from '../../../src/domain/cycle/phase.ts';
import { startOf } from '../../../src/domain/time/calendar-date.ts';
import { calendarFile, type RevisedEntry } from '../../../src/site/calendar-file.ts';
import { date, instant } from '../domain/fixtures/dates.ts';
import { fall2014, realContent, realLibrary, spring2015, timeZone } from '../domain/fixtures/real-content.ts';

const { timeZoneName, name } = realContent.program;
const revised = instant('2026-11-24T10:00Z');
const [forum] = realLibrary.forum.values();
if (!forum) throw new Error('content/forum is empty');
const entries = [...realContent.cycles.flatMap((cycle) => entriesOfCycle(cycle, timeZoneName)), entryOfForum('2013-11-18', forum)];

const write = (list: readonly Omit<RevisedEntry, 'revised'>[], when = revised, siteUrl = 'https://mentoring.example.org') =>
  calendarFile({
    entries: list.map((entry) => ({ ...entry, revised: when })),
    siteUrl: new URL(siteUrl),
    feed: { name, path: '/calendar.ics' },
  });
const read = (text: string) => new ICAL.Component(ICAL.parse(text));
const eventsIn = (text: string) =>
  read(text)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
const file = write(entries);
const events = eventsIn(file);

describe('the file', () => {
  it('is lines of at most 75 octets, each ended by CRLF, the last one too', () => {
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const octets = file.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(file).toContain('\r\n '); // some line was folded
  });

  it('is read back whole, by its name, its maker and how often to look again', () => {
    const calendar = read(file);
    const property = (called: string) => String(calendar.getFirstPropertyValue(called));
    expect(['version', 'prodid', 'name', 'x-wr-calname', 'refresh-interval', 'x-published-ttl', 'source'].map(property)).toEqual([
      '2.0',
      '-//ALSC//Mentoring Program//EN',
      'ALSC Mentoring Program',
      'ALSC Mentoring Program',
      'PT12H',
      'PT12H',
      'https://mentoring.example.org/calendar.ics',
    ]);
    expect(calendar.getFirstProperty('refresh-interval')?.type).toBe('duration');
    expect(calendar.getFirstProperty('method')).toBeNull();
    expect(events).toHaveLength(entries.length);
  });

  it('keeps the words as they are, folded in the middle of any of them', () => {
    const words =
      'Deadlines; commas, “quotes”, a back\\slash and 📚📚📚📚📚📚📚📚📚📚📚📚📚📚📚📚📚📚📚📚 that are four octets each';
    const [entry] = entries;
    if (!entry) throw new Error('there is an entry');
    const text = write([{ ...entry, title: words, paragraphs: [words, words] }]);
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    const [event] = eventsIn(text);
    expect([event?.summary, event?.description]).toEqual([
      words,
      `${words}\n\n${words}\n\nhttps://mentoring.example.org${entry.page}`,
    ]);
  });

  it('has neither name nor refresh interval where it holds one date for a calendar that somebody has', () => {
    const [entry] = entries;
    if (!entry) throw new Error('there is an entry');
    const single = calendarFile({ entries: [{ ...entry, revised }], siteUrl: new URL('https://mentoring.example.org') });
    expect(single).not.toMatch(/CALNAME|^NAME|REFRESH|PUBLISHED-TTL/m);
    expect(eventsIn(single).map(({ uid }) => uid)).toEqual([`${entry.id}@alsc-mentoring-program`]);
  });
});

describe('every entry', () => {
  it('has a UID that is its own and never changes', () => {
    expect(events.map(({ uid }) => uid)).toEqual([
      '2014f-deadline@alsc-mentoring-program',
      '2014f-review@alsc-mentoring-program',
      '2014f-notified@alsc-mentoring-program',
      '2014f-orientation@alsc-mentoring-program',
      '2015sp-applications@alsc-mentoring-program',
      '2015sp-deadline@alsc-mentoring-program',
      '2015sp-review@alsc-mentoring-program',
      '2015sp-orientation@alsc-mentoring-program',
      'forum-2013-11-18@alsc-mentoring-program',
    ]);
    const moved = entriesOfCycle({ ...fall2014, applications: { closes: date('2014-09-05') } }, timeZoneName);
    const uids = (text: string) => eventsIn(text).map(({ uid }) => uid);
    expect(uids(write(moved, revised, 'https://elsewhere.example'))).toEqual(events.slice(0, 4).map(({ uid }) => uid));
  });

  it('covers whole days up to the day before DTEND, makes nobody busy, and leads to a page', () => {
    for (const { startDate, endDate, component, uid } of events) {
      expect([startDate.isDate, endDate.isDate], uid).toEqual([true, true]);
      expect(endDate.compare(startDate), uid).toBe(1);
      expect(component.getFirstPropertyValue('transp'), uid).toBe('TRANSPARENT');
      expect(component.getFirstPropertyValue('url'), uid).toMatch(/^https:\/\/mentoring\.example\.org\//);
    }
    const days = (uid: string) =>
      events.filter((event) => event.uid.startsWith(uid)).map(({ startDate, endDate }) => `${startDate}/${endDate}`);
    expect(days('2014f-deadline')).toEqual(['2014-08-29/2014-08-30']);
    expect(days('2014f-review')).toEqual(['2014-09-01/2014-10-16']);
    expect(days('2015sp-applications')).toEqual(['2015-01-01/2015-03-01']);
    expect(days('2015sp-deadline')).toEqual(['2015-02-28/2015-03-01']);
    expect(days('forum')).toEqual(['2013-11-18/2013-11-19']);
  });

  it('says where the program gives only a month, and nowhere else', () => {
    const vague = events.filter(({ description }) => description.includes('gives only'));
    expect(vague.map(({ uid }) => uid.split('@')[0])).toEqual(
      ['applications', 'deadline', 'review', 'orientation'].map((key) => `2015sp-${key}`),
    );
  });

  it('carries the time of its last revision, and a number that grows with each', () => {
    const numbers = ['2026-11-24T10:00Z', '2026-11-24T10:01Z', '2031-01-01T00:00Z'].map((when) => {
      const [event] = eventsIn(write(entries, instant(when)));
      expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe(`${when.slice(0, -1)}:00Z`);
      return event?.sequence ?? 0;
    });
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(new Set(numbers).size).toBe(3);
    expect(Math.max(...numbers)).toBeLessThan(2 ** 31);
  });
});

test('a notice that is promised by the end of a month is entered on its last day, and says so', () => {
  const entry = entriesOfCycle({ ...fall2014, notifiedBy: date('2014-10') }, timeZoneName).find(
    ({ id }) => id === '2014f-notified',
  );
  expect([entry?.firstDay, entry?.lastDay].map(String)).toEqual(['2014-10-31', '2014-10-31']);
  expect(entry?.paragraphs).toContain('The program gives only the month; this is its last day.');
});

/** Where an entry of the parsed file begins or ends, and what the program says a second before and at that midnight. */
const turns: readonly [string, 'starts' | 'ends', string, string][] = [
  ['2014f-deadline', 'starts', 'open', 'open, last day'],
  ['2014f-deadline', 'ends', 'open, last day', 'closed'],
  ['2014f-review', 'starts', 'closed', 'review'],
  ['2014f-review', 'ends', 'orientation', 'orientation'],
  ['2014f-notified', 'starts', 'review', 'review'],
  ['2014f-notified', 'ends', 'review', 'notified'],
  ['2014f-orientation', 'starts', 'notified', 'orientation'],
  ['2014f-orientation', 'ends', 'orientation', 'running'],
  ['2015sp-applications', 'starts', 'before opening', 'open'],
  ['2015sp-applications', 'ends', 'open, last day', 'review'],
  ['2015sp-deadline', 'starts', 'open', 'open, last day'],
  ['2015sp-deadline', 'ends', 'open, last day', 'review'],
  ['2015sp-review', 'starts', 'open, last day', 'review'],
  ['2015sp-review', 'ends', 'review', 'orientation'],
  ['2015sp-orientation', 'starts', 'review', 'review'],
  ['2015sp-orientation', 'ends', 'orientation', 'running'],
];

test('where an entry begins or ends in somebody’s calendar, the program turns at that midnight in its own zone', () => {
  const found = events
    .filter(({ uid }) => !uid.startsWith('forum'))
    .flatMap(({ uid, startDate, endDate }) => {
      const [id = ''] = uid.split('@');
      const cycle = id.startsWith('2014f') ? fall2014 : spring2015;
      const at = (moment: Temporal.Instant) =>
        `${phaseOf(cycle, moment, timeZone)}${momentOf([cycle], moment, timeZone).isLastDay ? ', last day' : ''}`;
      return [
        ['starts', startDate],
        ['ends', endDate],
      ].map(([which, day]) => {
        const midnight = startOf(date(String(day)), timeZone);
        return [id, which, at(midnight.subtract({ seconds: 1 })), at(midnight)];
      });
    });
  expect(found).toEqual(turns);
});
