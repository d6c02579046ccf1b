import { Temporal } from 'temporal-polyfill';
import { lastDay } from '../../src/domain/time/calendar-date.ts';
import type { Warning } from './warning.ts';

/** A page elsewhere that nobody has opened for a year may have moved, or changed its mind. */
const reviewedWithin = { years: 1 } as const;
const whatToDo = 'Open it, and write the day into this field.';

/** Resources that nobody has opened for a year, and those that nobody has opened at all. */
export const resourcesToReview: Warning = {
  name: 'Which resources has nobody opened for a year?',
  warningsIn: ({ library: { resources }, today }) => {
    const oldest = today.subtract(reviewedWithin);
    return [...resources].flatMap(([slug, { link, lastReviewed }]) => {
      // Pages of this site are looked after by the checks, and what has no link cannot be opened.
      if (!link?.startsWith('https:')) return [];
      const place = { file: `resources/${slug}.yml`, path: ['lastReviewed'] };
      if (lastReviewed === undefined)
        return [{ ...place, message: `Nobody has noted yet that the link was reviewed. ${whatToDo}` }];
      if (Temporal.PlainDate.compare(lastDay(lastReviewed), oldest) >= 0) return [];
      return [{ ...place, message: `The link was last reviewed more than a year ago. ${whatToDo}` }];
    });
  },
};
