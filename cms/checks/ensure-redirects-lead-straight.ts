import { problemsAmong } from '../../src/domain/redirect/redirect-problems.ts';
import type { Check } from './check.ts';

/** One hop, and the same one for everybody. Whether a page is at its end, the build checks: only it knows every page. */
export const ensureRedirectsLeadStraight: Check = {
  name: 'Ensure every former address stands once and leads straight to where it goes',
  problemsIn: (_data, _texts, { redirects: { redirects } }) =>
    problemsAmong(redirects).map((message) => ({ file: 'redirects.yml', path: ['redirects'], message })),
};
