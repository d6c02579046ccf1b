import { expect, test } from 'vitest';
import { activitiesInWords, foundInWords } from '../../../../src/domain/activity/sentences.ts';

test.each([
  [1, '1 activity'],
  [12, '12 activities'],
])('%i activities are said as “%s”', (count, words) => {
  expect(activitiesInWords(count)).toBe(words);
});

test.each([
  [35, 35, '35 activities'],
  [1, 35, '1 of 35 activities'],
  [0, 35, 'No activity fits all of that. Set one of the choices to “Any”.'],
])('%i found of %i is said as “%s”', (found, all, words) => {
  expect(foundInWords(found, all)).toBe(words);
});
