// When what a page says was last changed, by the history of the files that it is made from.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { type CalendarDate, calendarDateSchema } from '../../domain/time/calendar-date.ts';
import { readProgram } from '../content.ts';
import { lastChanges, logArguments } from './last-changes.ts';

const run = promisify(execFile);

/** The whole history of `content/`, asked for once a build. Empty without git, and in a clone that holds only its last commits. */
const changes = readChanges();

async function readChanges(): Promise<ReadonlyMap<string, Temporal.Instant>> {
  try {
    const { stdout: isShallow } = await run('git', ['rev-parse', '--is-shallow-repository']);
    if (isShallow.trim() !== 'false') return new Map(); // its oldest commit would seem to have changed everything
    const { stdout } = await run('git', [...logArguments, '--', 'content'], { maxBuffer: 64 * 1024 * 1024 });
    return lastChanges(stdout);
  } catch {
    return new Map(); // no git here, or no repository: a page then does not say when
  }
}

/**
 * The day on which the latest of `sources` was last changed, in the program's time zone; undefined where history does not say.
 * @param sources paths in the repository, such as `content/pages/apply.mdx`
 */
export async function lastUpdated(sources: readonly string[]): Promise<CalendarDate | undefined> {
  const history = await changes;
  const moments = sources.flatMap((source) => history.get(source) ?? []).sort(Temporal.Instant.compare);
  const latest = moments.at(-1);
  if (!latest) return undefined;
  const { timeZone } = await readProgram();
  return calendarDateSchema.parse(latest.toZonedDateTimeISO(timeZone).toPlainDate().toString());
}
