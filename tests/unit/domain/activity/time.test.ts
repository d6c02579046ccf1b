import { expect, test } from 'vitest';
import { durationInWords, timeBandOf, totalMinutes } from '../../../../src/domain/activity/time.ts';

test.each([
  [0, '0 minutes'],
  [1, '1 minute'],
  [45, '45 minutes'],
  [60, '1 hour'],
  [61, '1 hour 1 minute'],
  [90, '1 hour 30 minutes'],
  [120, '2 hours'],
  [330, '5 hours 30 minutes'],
])('%i minutes are said as “%s”', (minutes, words) => {
  expect(durationInWords(minutes)).toBe(words);
});

test.each([
  [10, 20, 'half an hour or less'],
  [0, 31, 'about an hour'],
  [30, 45, 'about an hour'],
  [30, 46, 'a longer session'],
])('%i minutes of preparation and %i together are %s', (preparationMinutes, togetherMinutes, band) => {
  expect(timeBandOf({ preparationMinutes, togetherMinutes })).toBe(band);
});

test('preparation counts towards the total', () => {
  expect(totalMinutes({ preparationMinutes: 15, togetherMinutes: 30 })).toBe(45);
});
