import { stringsOf } from '../entries/strings-of.ts';
import type { TextCheck } from './check.ts';

const weekday = String.raw`(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?\.?`;
const month = String.raw`(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?`;
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?\b`;
const typedWeekday = new RegExp(String.raw`\b${weekday},?\s+(?:the\s+)?(?:${month}\s+${day}|${day}\s+(?:of\s+)?${month})`, 'g');

const anyWeekday = /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;

/** A weekday that somebody typed beside a date can be wrong, and stays when the date moves. Captions keep what was said. */
export const ensureWeekdaysAreComputed: TextCheck = {
  name: 'Ensure no weekday is typed beside a date',
  problemsIn: (texts) =>
    [...texts]
      .filter(([file, source]) => !file.endsWith('.vtt') && anyWeekday.test(source))
      .flatMap(([file, source]) =>
        stringsOf(file, source).flatMap(({ path, text }) =>
          [...text.matchAll(typedWeekday)].map(([words]) => ({
            file,
            ...(path && { path }),
            message: `It says “${words.replace(/\s+/g, ' ')}”. Leave the weekday out; or put the date into a cycle or an event, where the page computes it.`,
          })),
        ),
      ),
};
