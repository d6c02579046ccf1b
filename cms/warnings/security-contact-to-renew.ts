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
  warningsIn: ({ data: { program }, today }) => {
    const expires = firstDay(program.security.expires);
    const until = `The security contact is promised until ${inWords(program.security.expires)}`;
    const place = { file: 'program.yml', path: ['security', 'expires'] };
    if (today.until(expires).days < daysToRenew) {
      const message = `${until} only. See that mail to it is read, then move this day on, to within a year from today.`;
      return [{ ...place, message }];
    }
    if (today.add({ years: 1 }).until(expires).days > 0) {
      return [{ ...place, message: `${until}, more than a year ahead. Nobody knows that; choose an earlier day.` }];
    }
    return [];
  },
};
