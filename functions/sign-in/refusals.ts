// Why somebody was not signed in, and the page that says so.
import { openerPolicies } from '../../src/domain/security/headers.ts';
import { rateLimitSeconds } from '../intake/rate-limit.ts';
import { type Refusal, retryAfterSeconds } from '../refusal.ts';
import { signInWords as words } from './words.ts';

/** Every reason. The log names it; the page says in a sentence what to do next. */
export type Failure =
  | 'not set up'
  | 'started elsewhere'
  | 'too many'
  | 'cookies off'
  | 'expired'
  | 'another sign-in'
  | 'repeated'
  | 'denied'
  | 'email not verified'
  | 'not registered'
  | 'code refused'
  | 'unreachable'
  | 'no access';

/** The page says the first two, the log the last. */
export interface RefusalDetails {
  /** `owner/name`. */
  readonly repository: string;
  /** The account at GitHub, where it said so. */
  readonly login?: string | undefined;
  /** GitHub's error code or status. */
  readonly detail?: string | undefined;
}

/** The window keeps its opener, so that “try again” can still succeed. */
const headers = { 'cross-origin-opener-policy': openerPolicies.signInWindow };
const later = { ...headers, 'retry-after': retryAfterSeconds };

/** The page for a reason. */
export function refusalOf(failure: Failure, { repository, login }: RefusalDetails): Refusal {
  switch (failure) {
    case 'not set up':
      return { status: 503, code: 'not set up', words: words.notSetUp(), headers };
    case 'not registered':
      return { status: 503, code: 'not set up', words: words.notRegistered(), headers };
    case 'unreachable':
      return { status: 503, code: 'unavailable', words: words.unreachable(), headers: later };
    case 'too many':
      return {
        status: 429,
        code: 'too many',
        words: words.tooMany(),
        headers: { ...headers, 'retry-after': String(rateLimitSeconds) },
      };
    case 'started elsewhere':
      return { status: 403, code: 'forbidden', words: words.startedElsewhere(), headers };
    case 'denied':
      return { status: 403, code: 'forbidden', words: words.denied(), headers };
    case 'email not verified':
      return { status: 403, code: 'forbidden', words: words.emailNotVerified(), headers };
    case 'no access':
      return { status: 403, code: 'forbidden', words: words.noAccess(repository, login), headers };
    case 'cookies off':
      return { status: 400, code: 'invalid', words: words.cookiesOff(), headers };
    case 'expired':
      return { status: 400, code: 'invalid', words: words.expired(), headers };
    case 'another sign-in':
      return { status: 400, code: 'invalid', words: words.anotherSignIn(), headers };
    case 'repeated':
      return { status: 400, code: 'invalid', words: words.repeated(), headers };
    case 'code refused':
      return { status: 400, code: 'invalid', words: words.codeRefused(), headers };
  }
}
