// A deadline lasts to the end of its day, however long that day is and wherever the program is.
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Cycle } from '../../../../src/domain/cycle/cycle.ts';
import { momentOf, phaseOf } from '../../../../src/domain/cycle/phase.ts';
import { noticeOf } from '../../../../src/domain/cycle/sentences.ts';
import { stepsAt } from '../../../../src/domain/cycle/steps.ts';
import { lastMomentOf, startOf } from '../../../../src/domain/time/calendar-date.ts';
import { unusualDays } from '../../../daylight-saving-days.ts';
import { date, instant, justBefore } from '../fixtures/dates.ts';
import { fall2014 } from '../fixtures/real-content.ts';

/** Opens and closes on `day`; everything else comes long after. */
function cycleOn(day: string): Cycle {
  const later = { starts: date('2016-01'), ends: date('2016-01') };
  const { notifiedBy: _unknown, ...rest } = fall2014;
  return { ...rest, applications: { opens: date(day), closes: date(day) }, review: later, orientation: later };
}

/** What a wall calendar in `timeZone` shows, as the runtime's own tables say, without Temporal. */
function wallDate(moment: Temporal.Instant, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(moment.epochMilliseconds);
}

describe.each(unusualDays)('a deadline on the day $what', ({ timeZone, day, ends, hours }) => {
  const cycle = cycleOn(day);
  const end = instant(ends);

  it('is as long as its day', () => {
    const start = startOf(date(day), timeZone);
    expect(end.since(start).total('hours')).toBe(hours);
    expect([phaseOf(cycle, justBefore(start), timeZone), phaseOf(cycle, start, timeZone)]).toEqual(['before opening', 'open']);
    expect([phaseOf(cycle, justBefore(end), timeZone), phaseOf(cycle, end, timeZone)]).toEqual(['open', 'closed']);
  });

  it('turns where wall calendars there turn', () => {
    expect(wallDate(end.subtract({ milliseconds: 1 }), timeZone)).toBe(day);
    expect(wallDate(end, timeZone)).toBe(Temporal.PlainDate.from(day).add({ days: 1 }).toString());
  });

  it('is told to machines with the offset that holds at its end', () => {
    const told = lastMomentOf(date(day), timeZone);
    expect(told.slice(0, 10)).toBe(day);
    expect(instant(told).equals(end.subtract({ milliseconds: 1 }))).toBe(true);
  });

  it('is the last day in the banner, and the step that is now, from its first moment to its last', () => {
    for (const moment of [startOf(date(day), timeZone), justBefore(end)]) {
      expect(noticeOf(momentOf([cycle], moment, timeZone), 'its own time').headline).toContain('is the last day to apply');
      expect(stepsAt(cycle, moment, timeZone)[0]).toMatchObject({ state: 'now', isCurrent: true });
    }
    expect(noticeOf(momentOf([cycle], end, timeZone), 'its own time').headline).toContain('closed on');
    expect(stepsAt(cycle, end, timeZone)[0]?.state).toBe('past');
  });
});
