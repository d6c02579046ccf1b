import { parse } from 'yaml';
import { z } from 'zod';
import { type CalendarDate, calendarDateSchema } from '../../src/domain/time/calendar-date.ts';

/** What references and milestones are made from, and when people can apply. Only what every version of the schema had. */
const cycleSchema = z.object({
  title: z.string(),
  code: z.string(),
  applications: z.object({
    opens: calendarDateSchema.optional().catch(undefined),
    opensForMentors: calendarDateSchema.optional().catch(undefined),
  }),
});

/** A cycle at one time. */
export interface CycleThen {
  readonly file: string;
  readonly title: string;
  readonly code: string;
  /** When it opened, for mentors at least; undefined where no day was given, and it was open at once. */
  readonly opened: CalendarDate | undefined;
  /** The last day on which it stood so, as `YYYY-MM-DD`; undefined where it still does. */
  readonly until?: string;
}

/**
 * The cycles of one content.
 * @param texts the texts of its files, by their paths below `content/`
 */
export function cyclesIn(texts: ReadonlyMap<string, string>): readonly CycleThen[] {
  return [...texts].flatMap(([file, text]) => (file.startsWith('cycles/') ? (cycleOf(file, text) ?? []) : []));
}

/** One version of a cycle; undefined where it cannot be read, or was written in another way. */
export function cycleOf(file: string, yaml: string): CycleThen | undefined {
  try {
    const { title, code, applications } = cycleSchema.parse(parse(yaml, { logLevel: 'error' }));
    return { file, title, code, opened: applications.opensForMentors ?? applications.opens };
  } catch {
    return undefined; // nobody can have applied to what the system could not read
  }
}
