import { RequestError } from 'octokit';
import type { Outcome } from '../../src/domain/delivery/delivery.ts';
import { errorName } from '../log.ts';

/**
 * The outcome of a failed call to GitHub. octokit gives a reset or a timeout the status 500, which is unclear as well.
 * Waits as GitHub asks: `retry-after`, else `x-ratelimit-reset`, else ours (docs.github.com, “Exceeding the rate limit”).
 */
export function outcomeOfError(error: unknown, now: number): Outcome {
  if (!(error instanceof RequestError)) return { kind: 'unclear', reason: errorName(error) };
  const reason = `status ${error.status}`;
  const headers = error.response?.headers ?? {};
  switch (error.status) {
    case 400:
    case 422:
      return { kind: 'refused', reason };
    case 403:
    case 429: {
      const isLimit = error.status === 429 || 'retry-after' in headers || headers['x-ratelimit-remaining'] === '0';
      return isLimit
        ? { kind: 'limited', reason, retryAfterMilliseconds: retryAfterIn(headers, now) }
        : { kind: 'blocked', reason };
    }
    case 301: // the repository was renamed or moved: its setting has to follow
    case 401: // the token was revoked or ran out: signing in anew mints another
    case 404: // the App is not installed any more, or the repository moved
    case 410: // issues are switched off
    case 451:
      return { kind: 'blocked', reason };
    default:
      return { kind: 'unclear', reason };
  }
}

function retryAfterIn(headers: Readonly<Record<string, string | number | undefined>>, now: number): number | undefined {
  const retryAfter = Number(headers['retry-after']);
  if (headers['retry-after'] !== undefined && Number.isFinite(retryAfter)) return Math.max(1, retryAfter) * 1000;
  const reset = Number(headers['x-ratelimit-reset']) * 1000;
  return headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset) ? Math.max(1000, reset - now) : undefined;
}
