import { describe, expect, it, test } from 'vitest';
import { type Cycle, cycleSchema } from '../../../../src/domain/cycle/cycle.ts';
import { phaseOf } from '../../../../src/domain/cycle/phase.ts';
import { instant, justAfter, justBefore } from '../fixtures/dates.ts';
import { fall2014, spring2015, timeZone } from '../fixtures/real-content.ts';

const phaseAt = (cycle: Cycle, moment: ReturnType<typeof instant>) => phaseOf(cycle, moment, timeZone);

describe('Fall 2014 passes', () => {
  it.each([
    ['from open to closed when August 29 ends in Chicago', '2014-08-30T00:00-05:00', 'open', 'closed'],
    ['from closed to review when September begins', '2014-09-01T00:00-05:00', 'closed', 'review'],
    ['from review to notified when the promised day ends', '2014-10-11T00:00-05:00', 'review', 'notified'],
    ['from notified to orientation', '2014-10-15T00:00-05:00', 'notified', 'orientation'],
    ['from orientation to running, in winter time', '2014-11-16T00:00-06:00', 'orientation', 'running'],
    ['from running to ended a whole year later', '2015-11-16T00:00-06:00', 'running', 'ended'],
  ])('%s', (_what, boundary, before, after) => {
    expect(phaseAt(fall2014, justBefore(instant(boundary)))).toBe(before);
    expect(phaseAt(fall2014, instant(boundary))).toBe(after);
    expect(phaseAt(fall2014, justAfter(instant(boundary)))).toBe(after);
  });
});

describe('Spring 2015, known to the month, passes', () => {
  it.each([
    ['from before opening to open when January begins', '2015-01-01T00:00-06:00', 'before opening', 'open'],
    ['from open to review when February ends: they touch', '2015-03-01T00:00-06:00', 'open', 'review'],
    ['from review to orientation when April ends: the review goes first', '2015-05-01T00:00-05:00', 'review', 'orientation'],
    ['from orientation to running when May ends', '2015-06-01T00:00-05:00', 'orientation', 'running'],
    ['from running to ended a whole year later', '2016-06-01T00:00-05:00', 'running', 'ended'],
  ])('%s', (_what, boundary, before, after) => {
    expect(phaseAt(spring2015, justBefore(instant(boundary)))).toBe(before);
    expect(phaseAt(spring2015, instant(boundary))).toBe(after);
    expect(phaseAt(spring2015, justAfter(instant(boundary)))).toBe(after);
  });
});

test('a cycle whose opening is not known is open however early one asks', () => {
  expect(phaseAt(fall2014, instant('1970-01-01T00:00Z'))).toBe('open');
});

test('a deadline on the day when daylight saving ends lasts all of its 25 hours', () => {
  const closes = { ...fall2014, applications: { closes: '2014-11-02' }, notifiedBy: undefined };
  const cycle = cycleSchema.parse(JSON.parse(JSON.stringify(closes)));
  expect(phaseAt(cycle, instant('2014-11-03T05:59:59.999999999Z'))).toBe('open');
  expect(phaseAt(cycle, instant('2014-11-03T06:00:00Z'))).not.toBe('open');
});

test('the deadline is the program’s, wherever the applicant is', () => {
  const inTokyo = instant('2014-08-30T13:59+09:00');
  expect(phaseAt(fall2014, inTokyo)).toBe('open');
  expect(phaseAt(fall2014, inTokyo.add({ minutes: 1 }))).toBe('closed');
});
