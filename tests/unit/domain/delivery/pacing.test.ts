import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { callRetention, githubPace, nextCallAt } from '../../../../src/domain/delivery/pacing.ts';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const start = 1_408_120_000_000;

/** Calls as early as the pace allows, each after the idle time given for it; only the last hour is remembered, in no order. */
function callsWithIdleTimes(idleTimes: readonly number[]): readonly number[] {
  const calls: number[] = [];
  for (const idle of idleTimes) {
    const now = (calls.at(-1) ?? start) + idle;
    const remembered = calls.filter((call) => call > now - callRetention).reverse();
    calls.push(nextCallAt(remembered, now, githubPace));
  }
  return calls;
}

/** The shortest time that any `count` + 1 calls in a row took. */
function tightest(calls: readonly number[], count: number): number {
  return Math.min(...calls.slice(count).map((call, index) => call - (calls[index] ?? Number.NaN)));
}

describe('two thousand calls, as fast as they may leave', () => {
  const calls = callsWithIdleTimes(Array.from({ length: 2_000 }, () => 0));

  it('are a second apart, 60 a minute and 450 an hour at most', () => {
    expect(tightest(calls, 1)).toBeGreaterThanOrEqual(second);
    expect(tightest(calls, 60)).toBeGreaterThanOrEqual(minute);
    expect(tightest(calls, 450)).toBeGreaterThanOrEqual(hour);
  });

  it('are no slower than that', () => {
    const [first = 0] = calls;
    expect([calls[1], calls[60], calls[449], calls[450], calls[1_999]].map((call) => (call ?? 0) - first)).toEqual([
      second,
      minute,
      449 * second,
      hour,
      4 * hour + 199 * second,
    ]);
  });
});

test('calls after pauses of any length keep within the same limits', () => {
  const idle = fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 0, max: 1_500 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: hour }) },
  );
  fc.assert(
    fc.property(fc.array(idle, { minLength: 100, maxLength: 700 }), (idleTimes) => {
      const calls = callsWithIdleTimes(idleTimes);
      expect(tightest(calls, 1)).toBeGreaterThanOrEqual(second);
      expect(tightest(calls, 60)).toBeGreaterThanOrEqual(minute);
      expect(tightest(calls, 450)).toBeGreaterThanOrEqual(hour);
    }),
    { seed: 450, numRuns: 30 },
  );
}, 60_000);

test('the first call leaves at once, and so does one after a long rest', () => {
  expect(nextCallAt([], start, githubPace)).toBe(start);
  expect(nextCallAt([start - hour], start, githubPace)).toBe(start);
});

test('a slower pace is kept as well, whatever bound is the tightest', () => {
  const pace = { intervalMilliseconds: 10, perMinute: 2, perHour: 3 };
  expect(nextCallAt([start], start, pace)).toBe(start + 10);
  expect(nextCallAt([start, start + 10], start + 20, pace)).toBe(start + minute);
  expect(nextCallAt([start, start + 10, start + minute], start + minute, pace)).toBe(start + hour);
});

test('our pace leaves room below GitHub’s 80 a minute and 500 an hour', () => {
  expect(githubPace).toEqual({ intervalMilliseconds: 1_000, perMinute: 60, perHour: 450 });
});
