/**
 * The program clock of the local system: which instant `--now` means. It never reads the machine's clock.
 */
import { Temporal } from 'temporal-polyfill';

export const programTimeZone = 'America/Chicago';
export const defaultNow = '2014-08-15';

/**
 * The instant that a written moment means: a date is noon of that day where the program lives, so that no time zone of
 * a reader turns it into the day before.
 *
 * @param written `2014-09-02`, or an ISO instant such as `2014-09-02T03:00:00Z` or `…-05:00`.
 * @returns the instant, or undefined where the text is neither.
 */
export function programInstant(written: string): Temporal.Instant | undefined {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(written)) {
      const noon = Temporal.PlainDate.from(written, { overflow: 'reject' }).toPlainDateTime('12:00');
      return noon.toZonedDateTime(programTimeZone).toInstant();
    }
    return Temporal.Instant.from(written);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
