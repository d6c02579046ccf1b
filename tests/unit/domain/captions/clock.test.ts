import { expect, test } from 'vitest';
import { clock, isoDuration } from '../../../../src/domain/captions/clock.ts';

test.each([
  [0, '0:00', 'PT0S'],
  [9.99, '0:09', 'PT9S'],
  [75, '1:15', 'PT1M15S'],
  [600, '10:00', 'PT10M0S'],
  [3599.9, '59:59', 'PT59M59S'],
  [3600, '1:00:00', 'PT1H0S'],
  [3725, '1:02:05', 'PT1H2M5S'],
])('second %d is %s, and %s for machines', (seconds, shown, iso) => {
  expect(clock(seconds)).toBe(shown);
  expect(isoDuration(seconds)).toBe(iso);
});
