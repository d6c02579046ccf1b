// The clock is moved across every boundary of both cycles: a second before it, and to it. Banner, home, Apply, forms, calendar and
// edge say the same thing each time.
import { describe, expect, it } from 'vitest';
import { stateTexts } from '../../src/domain/cycle/steps.ts';
import { found, visit } from './site.ts';

const fallOpen = 'Applications for Fall 2014 are open. Apply by Friday, August 29, 2014.';
const fallLastDay = 'Applications for Fall 2014 are open. Today, Friday, August 29, 2014, is the last day to apply.';
const fallClosed = 'Applications for Fall 2014 closed on Friday, August 29, 2014.';
const springAhead = 'Applications for Spring 2015 are not open yet.';
const springOpen = 'Applications for Spring 2015 are open. Apply by the end of February 2015.';
const springLastDay = 'Applications for Spring 2015 are open. Today, Saturday, February 28, 2015, is the last day to apply.';
const springClosed = 'Applications for Spring 2015 closed at the end of February 2015.';

/**
 * From each instant on: the state, the headline, a word of the banner's detail, and the states of the timelines' steps. Fall 2014 has five
 * (applications, review, notified, orientation, the matches' year) and Spring 2015 four: `.` lies ahead, `o` is now, `x` is done.
 */
const timetable: readonly [instant: string, state: string, headline: string, detail: string, fall: string, spring: string][] = [
  ['2014-06-01T12:00:00-05:00', 'open', fallOpen, 'hears by Friday, October 10', 'o....', '....'],
  ['2014-08-29T00:00:00-05:00', 'last day', fallLastDay, 'to the end of the day, Central Time', 'o....', '....'],
  ['2014-08-30T00:00:00-05:00', 'closed', fallClosed, 'begins to review applications on Monday', 'x....', '....'],
  ['2014-09-01T00:00:00-05:00', 'review', fallClosed, 'are with the task force', 'xo...', '....'],
  ['2014-10-10T00:00:00-05:00', 'review, on the promised day', fallClosed, 'are with the task force', 'xoo..', '....'],
  ['2014-10-11T00:00:00-05:00', 'notified', fallClosed, 'should have heard by now', 'xox..', '....'],
  ['2014-10-15T00:00:00-05:00', 'orientation', fallClosed, 'training session now', 'xoxo.', '....'],
  ['2014-10-16T00:00:00-05:00', 'orientation, after the review', fallClosed, 'training session now', 'xxxo.', '....'],
  ['2014-11-16T00:00:00-06:00', 'running, before opening', springAhead, 'open in January 2015', 'xxxxo', '....'],
  ['2015-01-01T00:00:00-06:00', 'open while another is running', springOpen, 'in March – April 2015', 'xxxxo', 'o...'],
  ['2015-02-28T00:00:00-06:00', 'last day of a month', springLastDay, 'to the end of the day', 'xxxxo', 'o...'],
  ['2015-03-01T00:00:00-06:00', 'review, known to the month', springClosed, 'are with the task force', 'xxxxo', 'xo..'],
  ['2015-04-01T00:00:00-05:00', 'review beside orientation', springClosed, 'are with the task force', 'xxxxo', 'xoo.'],
  ['2015-05-01T00:00:00-05:00', 'orientation, known to the month', springClosed, 'until the end of May 2015', 'xxxxo', 'xxo.'],
  ['2015-06-01T00:00:00-05:00', 'running, no cycle planned', springClosed, 'Spring 2015’s matches', 'xxxxo', 'xxxo'],
  ['2015-11-16T00:00:00-06:00', 'running, the one before ended', springClosed, 'dates of the next cycle', 'xxxxx', 'xxxo'],
  ['2016-06-01T00:00:00-05:00', 'no cycle planned', springClosed, 'dates of the next cycle', 'xxxxx', 'xxxx'],
];
type Row = (typeof timetable)[number];

const marks = { '.': 'ahead', o: 'now', x: 'past' } as const;
const keys = {
  '2014f': ['applications', 'review', 'notified', 'orientation', 'year'],
  '2015sp': ['applications', 'review', 'orientation', 'year'],
} as const;

const plain = (html: string) => html.replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
const slot = (page: string, name: string) => plain(found(page, new RegExp(`data-slot="${name}"[^>]*>([^<]*)<`)));

/** The steps of a timeline on `page` as `timetable` writes them; each has the words of its state. */
function stepsOn(page: string, cycle: keyof typeof keys): string {
  return keys[cycle]
    .map((key) => {
      const state = found(page, new RegExp(`data-step="${cycle}-${key}" data-state="(\\w+)"`));
      const mark = Object.entries(marks).find(([, name]) => name === state);
      if (!mark) throw new Error(`"${state}" is no state`);
      expect(slot(page, `state-${cycle}-${key}`)).toBe(stateTexts[mark[1]]);
      return mark[0];
    })
    .join('');
}

async function expectAgreement(PROGRAM_NOW: string, [, state, headline, detail, fall, spring]: Row): Promise<void> {
  const page = async (path: string) => (await visit(path, {}, { PROGRAM_NOW })).text();
  const isOpen = fall.startsWith('o') || spring.startsWith('o');
  const [home, apply, calendar, mentee, mentor] = await Promise.all(
    ['/', '/apply/', '/calendar/', '/apply/mentee/', '/apply/mentor/'].map(page),
  );
  for (const said of [home, apply, calendar]) {
    expect(slot(said ?? '', 'notice-headline'), state).toBe(headline);
    expect(slot(said ?? '', 'notice-detail'), state).toContain(detail);
    expect(said).not.toContain(`data-when="${isOpen ? 'closed' : 'open'}"`);
  }
  for (const said of [home, calendar])
    expect([stepsOn(said ?? '', '2014f'), stepsOn(said ?? '', '2015sp')], state).toEqual([fall, spring]);
  for (const form of [mentee, mentor]) expect(form?.includes('<form'), state).toBe(isOpen);
  const post = await visit(
    '/api/applications/mentor',
    { method: 'POST', body: '{"answers":{}}', headers: { 'content-type': 'application/json' } },
    { PROGRAM_NOW },
  );
  expect(post.status, state).toBe(isOpen ? 422 : 403);
}

describe('every state is true', () => {
  it.each(timetable.map((row, index) => [row[1], row[0], index] as const))(
    'from the first moment of “%s” (%s)',
    async (_state, instant, index) => {
      const row = timetable[index];
      const before = timetable[index - 1];
      if (!row) throw new Error('there is a row');
      await expectAgreement(instant, row);
      if (before) await expectAgreement(new Date(Date.parse(instant) - 1_000).toISOString(), before);
    },
  );

  it('marks one step at a time as the current one of its cycle', async () => {
    const current = async (PROGRAM_NOW: string) =>
      [...(await (await visit('/calendar/', {}, { PROGRAM_NOW })).text()).matchAll(/data-step="([^"]+)"[^>]*aria-current="step"/g)]
        .map(([, id]) => id)
        .sort();
    expect(await current('2014-08-15T17:00:00Z')).toEqual(['2014f-applications']);
    expect(await current('2014-08-30T17:00:00Z')).toEqual([]);
    expect(await current('2014-10-15T17:00:00Z')).toEqual(['2014f-orientation']);
    expect(await current('2015-04-15T17:00:00Z')).toEqual(['2014f-year', '2015sp-review']);
  });
});

describe('the calendar’s page', () => {
  it('takes no form, and says so', async () => {
    const reply = await visit('/calendar/', { method: 'POST' });
    expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'GET']);
  });

  it('is asked for anew each time', async () => {
    const reply = await visit('/calendar/');
    expect([reply.status, reply.headers.get('cache-control'), reply.headers.get('etag')]).toEqual([200, 'private, no-cache', null]);
  });
});
