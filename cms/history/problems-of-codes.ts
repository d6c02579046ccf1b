// A cycle's code stands in the references of everybody who applied, and its title is the milestone of their issues. The two fit each other
// (cms/checks/ensure-cycles-are-named-consistently.ts), so it is enough to look at the code.
import { Temporal } from 'temporal-polyfill';
import { firstDay } from '../../src/domain/time/calendar-date.ts';
import type { Finding } from '../findings/finding.ts';
import type { CycleThen } from './cycles.ts';

/**
 * Which cycles that people could apply to have another title and code now, or are gone. What has never been open may change.
 * @param before the cycles as they were published, the earliest first
 * @param files every file of the content as it is
 * @param today the day until which those stood so that still do
 */
export function problemsOfCodes(
  before: readonly CycleThen[],
  now: readonly CycleThen[],
  files: ReadonlySet<string>,
  today: Temporal.PlainDate,
): readonly Finding[] {
  const codes = new Set(now.map(({ code }) => code));
  const lost = new Map(before.filter((then) => !codes.has(then.code) && hasBeenOpen(then, today)).map((then) => [then.code, then]));
  return [...lost.values()].flatMap(({ file, title, code }) => {
    const still = now.find((cycle) => cycle.file === file);
    if (still === undefined) {
      if (files.has(file)) return []; // it cannot be read, which is told
      const message = `${title} was published, and people could apply: its code, ${code}, stands in their references. Bring this cycle back.`;
      return [{ file, message }];
    }
    const message =
      `This cycle was ${title} with the code ${code} while people could apply: the code stands in their references. Set title and code ` +
      `back, and add a new cycle for ${still.title}.`;
    return [{ file, path: ['code'], message }];
  });
}

function hasBeenOpen({ opened, until }: CycleThen, today: Temporal.PlainDate): boolean {
  return opened === undefined || Temporal.PlainDate.compare(firstDay(opened), until ?? today) <= 0;
}
