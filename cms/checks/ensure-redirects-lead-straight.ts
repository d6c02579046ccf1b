import { problemsAmong } from '../../src/domain/redirect/redirect-problems.ts';
import type { Redirects } from '../../src/domain/redirect/redirects.ts';
import type { EntryCheck } from './check.ts';

/** One hop, and the same one for everybody. Whether a page is at its end, the build checks: only it knows every page. */
export const ensureRedirectsLeadStraight: EntryCheck<Redirects> = {
  name: 'Ensure every former address stands once and leads straight to where it goes',
  problemsWithin: ({ redirects }) => problemsAmong(redirects).map((message) => ({ path: ['redirects'], message })),
};
