import { expect, test } from 'vitest';
import { fits } from '../../../../src/domain/activity/fits.ts';

const activity: Readonly<Record<string, readonly string[]>> = { time: ['about-an-hour'], place: ['in-person', 'remote'] };
const slugsIn = (facet: string) => activity[facet] ?? [];

test.each([
  ['nothing is chosen', {}, true],
  ['“any” is chosen', { time: '', place: '' }, true],
  ['one of its values is chosen', { place: 'remote' }, true],
  ['every choice is met', { time: 'about-an-hour', place: 'in-person' }, true],
  ['one choice of two is not met', { time: 'a-longer-session', place: 'in-person' }, false],
  ['a facet is chosen that it does not have', { kind: 'make' }, false],
])('when %s', (_when, choices, expected) => {
  expect(fits(slugsIn, choices)).toBe(expected);
});
