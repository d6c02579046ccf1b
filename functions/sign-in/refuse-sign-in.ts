import type { AppContext } from '../context.ts';
import { log } from '../log.ts';
import { refuseAsPage } from '../refusal.ts';
import { type Failure, type RefusalDetails, refusalOf } from './refusals.ts';

/**
 * Logs the reason and answers with its page. The page says nothing to Decap, which would close the window, and with it what an editor can
 * do next.
 * @param headers such as one that deletes the cookie
 */
export function refuseSignIn(
  context: AppContext,
  failure: Failure,
  details: RefusalDetails,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const { detail } = details;
  log('warn', 'sign-in refused', { reason: failure, ...(detail === undefined ? {} : { detail }) });
  const refusal = refusalOf(failure, details);
  return refuseAsPage(context, { ...refusal, headers: { ...refusal.headers, ...headers } });
}

/** Answers where settings are missing, and names them in the log. */
export function refuseNotSetUp(context: AppContext, problems: readonly string[]): Promise<Response> {
  logNotSetUp(problems);
  return refuseAsPage(context, refusalOf('not set up', { repository: '' }));
}

/** Names the missing settings, without a value. */
export function logNotSetUp(problems: readonly string[]): void {
  log('error', 'sign-in not set up', {
    reason: `The settings of the editors' sign-in (README, “Deploy”):\n${problems.join('\n')}`,
  });
}
