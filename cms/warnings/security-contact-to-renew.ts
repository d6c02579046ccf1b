import { firstDay, inWords } from '../../src/domain/time/calendar-date.ts';
import type { Warning } from './warning.ts';

/** Time to renew it before tools that read security.txt take the contact for abandoned. */
const daysToRenew = 30;

/**
 * RFC 9116 (2.5.5): a contact that is past its day is not to be used, and a day more than a year ahead promises too much. It stops no
 * build, since a deadline that has to be mended cannot wait for it; `npm test` fails on it (tests/unit/content/security-contact.test.ts).
 */
export const securityContactToRenew: Warning = {
  name: 'Is the security contact promised for 30 days and at most a year?',
  warningsIn: ({ program: { security } }, _library, today) => {
    const expires = firstDay(security.expires);
    const until = `the security contact in content/program.yml is promised until ${inWords(security.expires)}`;
    if (today.until(expires).days < daysToRenew) {
      return [`${until} only. See that mail to it is read, then move “expires” on, to within a year from today.`];
    }
    if (today.add({ years: 1 }).until(expires).days > 0) {
      return [`${until}, more than a year ahead. Nobody knows that; choose an earlier day.`];
    }
    return [];
  },
};
