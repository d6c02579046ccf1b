// The one test that looks at the calendar on the wall: RFC 9116 wants a security contact that is promised for at most a year.
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { securityContactToRenew } from '../../../cms/warnings/security-contact-to-renew.ts';
import { realContent, realLibrary } from '../domain/fixtures/real-content.ts';

const warningsOn = (today: Temporal.PlainDate) =>
  securityContactToRenew
    .warningsIn({ data: realContent, library: realLibrary, texts: new Map(), media: new Map(), today })
    .map(({ message }) => message);

test('the security contact is promised for 30 days from today at least, and for a year at most', () => {
  expect(warningsOn(Temporal.Now.plainDateISO('UTC'))).toEqual([]);
});

test.each([
  [31, []],
  [30, []],
  [
    29,
    [
      `The security contact is promised until Sunday, October 31, 2027 only. See that mail to it is read, then move this day on, to within a year from today.`,
    ],
  ],
  [
    -1,
    [
      `The security contact is promised until Sunday, October 31, 2027 only. See that mail to it is read, then move this day on, to within a year from today.`,
    ],
  ],
  [365, []],
  [
    366,
    [
      `The security contact is promised until Sunday, October 31, 2027, more than a year ahead. Nobody knows that; choose an earlier day.`,
    ],
  ],
])('%d days before the security contact expires the check says what to do, or nothing', (days, problems) => {
  const day = Temporal.PlainDate.from('2027-10-31').subtract({ days });
  expect(warningsOn(day)).toEqual(problems);
});
