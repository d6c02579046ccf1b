// When an unclear call may be made a second time. GitHub's list lags by minutes: too early a call makes a duplicate.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { afterAbsence } from '../../../../src/domain/delivery/delivery.ts';
import { propertyRuns } from '../../../property-runs.ts';

const settle = 900_000;
const attemptedAt = 1_408_120_000_000;
const absence = (absentChecks: number, hasSkippedNumbers = false) => ({ attemptedAt, absentChecks, hasSkippedNumbers });
const at = (age: number) => attemptedAt + age;

describe('a list without the marker', () => {
  it('counts for nothing too soon after the call', () => {
    expect(afterAbsence(absence(0), settle, at(299_999))).toEqual({
      state: 'unclear',
      nextAt: at(599_999),
      absentChecks: 0,
      reason: 'not found yet',
    });
  });

  it('counts once a third of the settle window has passed', () => {
    expect(afterAbsence(absence(0), settle, at(300_000))).toMatchObject({
      state: 'unclear',
      nextAt: at(600_000),
      absentChecks: 1,
    });
  });

  it('counts a second time after two thirds, which is still too early', () => {
    expect(afterAbsence(absence(1), settle, at(599_999))).toMatchObject({ state: 'unclear', absentChecks: 1 });
    expect(afterAbsence(absence(1), settle, at(600_000))).toMatchObject({ state: 'unclear', absentChecks: 2 });
    expect(afterAbsence(absence(2), settle, at(899_999))).toMatchObject({ state: 'unclear' });
  });

  it('lets the call be made again once the window has passed with two that count', () => {
    const next = afterAbsence(absence(2), settle, at(900_000));
    expect(next).toMatchObject({ state: 'waiting', nextAt: at(900_000), reason: 'not found after the settle window' });
  });

  it('is not enough while an unexplained issue number might be ours', () => {
    expect(afterAbsence(absence(5, true), settle, at(10 * settle))).toMatchObject({ state: 'unclear' });
  });

  it('is not enough when it is the first, however late: after a long stop two are needed all the same', () => {
    expect(afterAbsence(absence(0), settle, at(100 * settle))).toMatchObject({ state: 'unclear', absentChecks: 1 });
  });

  it('names a next moment in whole milliseconds, whatever the window', () => {
    expect(afterAbsence(absence(0), 1_000, at(0)).nextAt).toBe(at(334));
  });
});

/** Readings one after the other until the call may be repeated; `pauses` are added to the moment that each names as the next. */
function readUntilSettled(windowMilliseconds: number, pauses: readonly number[], obeys: boolean) {
  const counted: number[] = [];
  let [now, absentChecks, nextAt] = [attemptedAt, 0, attemptedAt];
  for (const pause of pauses) {
    now = (obeys ? nextAt : now) + pause;
    const next = afterAbsence({ attemptedAt, absentChecks, hasSkippedNumbers: false }, windowMilliseconds, now);
    if (next.absentChecks > absentChecks) counted.push(now);
    if (next.state === 'waiting') return { repeatedAt: now, counted };
    ({ absentChecks, nextAt } = next);
  }
  return { repeatedAt: undefined, counted };
}

const windows = fc.integer({ min: 1_000, max: 3_600_000 });

test('however often one looks, no second call leaves before the settle window, nor with fewer than two negatives', () => {
  let repeated = 0;
  fc.assert(
    fc.property(windows, fc.array(fc.integer({ min: 0, max: 2_000_000 }), { maxLength: 12 }), (window, pauses) => {
      const { repeatedAt, counted } = readUntilSettled(window, pauses, false);
      if (repeatedAt === undefined) return;
      repeated++;
      expect(repeatedAt - attemptedAt).toBeGreaterThanOrEqual(window);
      expect(counted.length).toBeGreaterThanOrEqual(2);
    }),
    { seed: 7, numRuns: propertyRuns(2_000) },
  );
  expect(repeated).toBeGreaterThan(propertyRuns(2_000) / 4);
}, 60_000);

test('who looks again only when told to has a third of the window between the readings that count', () => {
  fc.assert(
    fc.property(windows, fc.array(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 5, maxLength: 8 }), (window, pauses) => {
      const { repeatedAt, counted } = readUntilSettled(window, pauses, true);
      expect(repeatedAt).toBeDefined();
      const gaps = counted.map((moment, index) => moment - (counted[index - 1] ?? attemptedAt));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(window / 3);
    }),
    { seed: 11, numRuns: propertyRuns(2_000) },
  );
}, 60_000);

test('who looks at once as told may call again soon after the window', () => {
  const { repeatedAt = Number.NaN } = readUntilSettled(settle, [0, 0, 0, 0, 0, 0], true);
  expect(repeatedAt - attemptedAt).toBe(settle);
});
