// When what a page says was last changed, by the history of the files that it is made from.
import { Temporal } from 'temporal-polyfill';
import { type CalendarDate, calendarDateSchema } from '../../domain/time/calendar-date.ts';
import { readProgram } from '../content.ts';
import { changesBelow } from './last-changes.ts';
import { readHistory } from './read-history.ts';

/** The whole history of `content/`, asked for once a build. */
const history = readHistory('.', 'content');

/** When a file of the content, such as `content/cycles/2014-fall.yml`, was last committed; undefined where history does not say. */
export async function lastChanged(path: string): Promise<Temporal.Instant | undefined> {
  return (await history).get(path);
}

/**
 * The day on which the latest of `sources` was last changed, in the program's time zone; undefined where history does not say.
 * @param sources paths in the repository, such as `content/pages/apply.mdx`, or a folder such as `content/faq/`
 */
export async function lastUpdated(sources: readonly string[]): Promise<CalendarDate | undefined> {
  const changes = await history;
  const moments = sources.flatMap((source) => changesBelow(changes, source)).sort(Temporal.Instant.compare);
  const latest = moments.at(-1);
  if (!latest) return undefined;
  const { timeZone } = await readProgram();
  return calendarDateSchema.parse(latest.toZonedDateTimeISO(timeZone).toPlainDate().toString());
}
