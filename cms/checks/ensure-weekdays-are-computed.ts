import type { TextCheck } from './check.ts';

const typedWeekday =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:January|February|March|April|May|June|July|August|September|October|November|December) \d/g;

/** A weekday that somebody typed beside a date can be wrong, and stays when the date moves. Captions keep what was said. */
export const ensureWeekdaysAreComputed: TextCheck = {
  name: 'Ensure no weekday is typed beside a date',
  problemsIn: (texts) =>
    [...texts]
      .filter(([file]) => !file.endsWith('.vtt'))
      .flatMap(([file, text]) =>
        [...text.matchAll(typedWeekday)].map(([words]) => ({
          file,
          message: `It says “${words}…”. Put the date into a cycle or an event; the page computes its weekday.`,
        })),
      ),
};
