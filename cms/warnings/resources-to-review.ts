import { Temporal } from 'temporal-polyfill';
import { lastDay } from '../../src/domain/time/calendar-date.ts';
import { countOf, namesInWords } from './in-words.ts';
import type { Warning } from './warning.ts';

/** A page elsewhere that nobody has opened for a year may have moved, or changed its mind. */
const reviewedWithin = { years: 1 } as const;

/** Resources that nobody has opened for a year, and those that nobody has opened at all. */
export const resourcesToReview: Warning = {
  name: 'Which resources has nobody opened for a year?',
  warningsIn: (_data, { resources }, today) => {
    const oldest = today.subtract(reviewedWithin);
    // Pages of this site are looked after by the checks, and what has no link cannot be opened.
    const elsewhere = [...resources].filter(([, { link }]) => link?.startsWith('https:'));
    const never = elsewhere.filter(([, { lastReviewed }]) => lastReviewed === undefined);
    const longAgo = elsewhere.filter(
      ([, { lastReviewed }]) => lastReviewed !== undefined && Temporal.PlainDate.compare(lastDay(lastReviewed), oldest) < 0,
    );
    return [...sentence(never, 'never reviewed'), ...sentence(longAgo, 'last reviewed more than a year ago')];
  },
};

function sentence(resources: readonly (readonly [slug: string, unknown])[], state: string): readonly string[] {
  if (resources.length === 0) return [];
  const verb = resources.length === 1 ? 'was' : 'were';
  return [`${countOf(resources.length, 'resource')} ${verb} ${state}: ${namesInWords(resources.map(([slug]) => slug))}.`];
}
