// A cycle's code stands in the references of everybody who applied, and its title is the milestone of their issues. The two fit each other
// (cms/checks/ensure-cycles-are-named-consistently.ts), so it is enough to look at the code.
import { Temporal } from 'temporal-polyfill';
import { parse } from 'yaml';
import { z } from 'zod';
import { calendarDateSchema, firstDay } from '../../src/domain/time/calendar-date.ts';
import type { ContentTexts } from '../content-files.ts';
import type { Finding } from '../findings/finding.ts';
import type { Version } from './published-versions.ts';

/** Only what every version of the schema had: earlier files have to be read too. */
const cycleSchema = z.object({
  title: z.string(),
  code: z.string(),
  applications: z.object({
    opens: calendarDateSchema.optional().catch(undefined),
    opensForMentors: calendarDateSchema.optional().catch(undefined),
  }),
});

type Cycle = z.infer<typeof cycleSchema> & Version;

/**
 * Which cycles that people could apply to have another title and code now, or are gone: of each file, the first that was open counts, so
 * that what stood there by mistake can be set back. What has never been open may change.
 * @param today the day until which those stood so that still do
 */
export function cycleProblems(published: readonly Version[], texts: ContentTexts, today: Temporal.PlainDate): readonly Finding[] {
  const now = cyclesIn([...texts].map(([file, text]) => ({ file, text })));
  const codes = new Set(now.map(({ code }) => code));
  const opened = cyclesIn(published).filter((cycle) => hasBeenOpen(cycle, today));
  const lost = opened.filter(
    ({ file, code }, index) => !codes.has(code) && opened.findIndex((other) => other.file === file) === index,
  );
  return [...new Map(lost.map((cycle) => [cycle.code, cycle])).values()].flatMap(({ file, title, code }) => {
    const still = now.find((cycle) => cycle.file === file);
    if (still === undefined) {
      if (texts.has(file)) return []; // it cannot be read, which is a problem of its own
      const message = `${title} was published, and people could apply: its code, ${code}, stands in their references. Bring this cycle back.`;
      return [{ file, message }];
    }
    const message =
      `This cycle was ${title} with the code ${code} while people could apply: the code stands in their references. Set title and code ` +
      `back, and add a new cycle for ${still.title}.`;
    return [{ file, path: ['code'], message }];
  });
}

function cyclesIn(versions: readonly Version[]): readonly Cycle[] {
  return versions.flatMap((version) => {
    if (!version.file.startsWith('cycles/')) return [];
    try {
      return [{ ...version, ...cycleSchema.parse(parse(version.text, { logLevel: 'error' })) }];
    } catch {
      return []; // nobody can have applied to what the system could not read
    }
  });
}

/** For mentors at least. Where no day was given, it was open at once. */
function hasBeenOpen({ applications: { opens, opensForMentors }, until }: Cycle, today: Temporal.PlainDate): boolean {
  const opened = opensForMentors ?? opens;
  return opened === undefined || Temporal.PlainDate.compare(firstDay(opened), until ?? today) <= 0;
}
