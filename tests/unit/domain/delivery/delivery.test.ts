import { describe, expect, it, test } from 'vitest';
import {
  afterCall,
  afterRepeatableCall,
  backoff,
  firstCheckAfter,
  type Outcome,
} from '../../../../src/domain/delivery/delivery.ts';

const now = 1_408_120_000_000;
const minute = 60_000;
const quarter = 15 * minute;
const half = () => 0.5;

describe('after a call that must not be made twice, the delivery', () => {
  it('is done when it was done', () => {
    expect(afterCall({ kind: 'done', number: 7 }, 1, now)).toMatchObject({ state: 'delivered' });
  });

  it('is unclear when nobody knows, and looked for soon, while others go on', () => {
    expect(afterCall({ kind: 'unclear', reason: '502' }, 1, now)).toEqual({
      state: 'unclear',
      nextAt: now + firstCheckAfter,
      isUnclear: true,
      reason: '502',
    });
  });

  it('waits as long as GitHub says, and all others with it', () => {
    const outcome: Outcome = { kind: 'limited', reason: '429', retryAfterMilliseconds: 7_000 };
    expect(afterCall(outcome, 1, now)).toEqual({ state: 'waiting', nextAt: now + 7_000, pausedUntil: now + 7_000, reason: '429' });
  });

  it.each([
    [1, minute],
    [2, 2 * minute],
    [3, 4 * minute],
    [4, 8 * minute],
    [5, quarter],
    [50, quarter],
  ])('waits, after %i limits without a stated wait, %i ms', (attempts, wait) => {
    const outcome: Outcome = { kind: 'limited', reason: '403', retryAfterMilliseconds: undefined };
    expect(afterCall(outcome, attempts, now)).toMatchObject({ state: 'waiting', nextAt: now + wait, pausedUntil: now + wait });
  });

  it.each([
    [1, minute],
    [3, 4 * minute],
    [1_000, quarter],
  ])('is never given up while sign-in fails: after %i attempts it waits %i ms, and all others with it', (attempts, wait) => {
    const next = afterCall({ kind: 'blocked', reason: '401' }, attempts, now);
    expect(next).toEqual({ state: 'waiting', nextAt: now + wait, pausedUntil: now + wait, reason: '401' });
  });

  it('is parked when it was refused for good, and stands in nobody’s way', () => {
    const next = afterCall({ kind: 'refused', reason: '422' }, 1, now);
    expect(next).toMatchObject({ state: 'parked', reason: '422' });
    expect(next).not.toHaveProperty('pausedUntil');
  });
});

describe('after a call that may be repeated, the delivery', () => {
  it('is simply tried again when nobody knows', () => {
    const next = afterRepeatableCall({ kind: 'unclear', reason: 'timeout' }, 1, now, half);
    expect(next).toEqual({ state: 'waiting', nextAt: now + 2_000, isUnclear: true, reason: 'timeout' });
  });

  it.each<Outcome>([
    { kind: 'done' },
    { kind: 'limited', reason: '429', retryAfterMilliseconds: 5 },
    { kind: 'blocked', reason: '401' },
    { kind: 'refused', reason: '422' },
  ])('fares as any other when it is $kind', (outcome) => {
    expect(afterRepeatableCall(outcome, 2, now, half)).toEqual(afterCall(outcome, 2, now));
  });
});

describe('backing off', () => {
  it('doubles its ceiling up to a quarter of an hour', () => {
    const ceilings = [0, 1, 2, 8, 9, 20, 1_000].map((attempts) => backoff(attempts, () => 1));
    expect(ceilings).toEqual([2_000, 4_000, 8_000, 512_000, quarter, quarter, quarter]);
  });

  test('takes any time up to the ceiling, never none, in whole milliseconds', () => {
    expect(backoff(5, () => 0)).toBe(500);
    expect(backoff(5, half)).toBe(32_000);
    expect(Number.isInteger(backoff(5, () => 1 / 3))).toBe(true);
  });
});
