// Finishes the sign-in of an editor who comes back from GitHub. Every step that fails has its own reason, and a token that is not handed
// over is revoked.
import { clientFor } from '../github/client.ts';
import { exchangeCode } from '../github/exchange-code.ts';
import { mayPush } from '../github/may-push.ts';
import { outcomeOfError } from '../github/outcome-of-error.ts';
import { readLogin } from '../github/read-login.ts';
import { revokeToken } from '../github/revoke-token.ts';
import { sha256 } from '../signing/keyed-hash.ts';
import { callbackUrl } from './addresses.ts';
import type { Failure, RefusalDetails } from './refusals.ts';
import type { CmsSettings } from './settings.ts';
import { verifierOf, verifyState } from './state.ts';

/** GitHub's authorization response (RFC 6749, 4.1.2), and the cookie of the browser that brings it. */
export interface AuthorizationResponse {
  readonly state: string;
  readonly cookie: string | undefined;
  readonly code: string;
  /** GitHub's error code where there is no `code`, such as `access_denied`. */
  readonly error: string | undefined;
}

export interface Dependencies {
  /** Epoch milliseconds of the real clock. */
  readonly now: () => number;
  /** True the first time that it is called for a state. */
  readonly claimState: (stateHash: string, expiresAt: number) => Promise<boolean>;
  /** Called where a token could not be revoked. */
  readonly onRevocationFailed: (reason: string) => void;
}

type Details = Omit<RefusalDetails, 'repository'>;

export type SignInResult =
  | { readonly kind: 'signed in'; readonly token: string }
  | ({ readonly kind: 'refused'; readonly failure: Failure } & Details);

/** Longer than any code of GitHub's (20 characters today). */
const maxCodeLength = 500;

/**
 * Verifies the state before anything else: unless it is ours and unused, GitHub is not called.
 * @throws only where the Registry does not answer
 */
export async function finishSignIn(
  { state, cookie, code, error }: AuthorizationResponse,
  settings: CmsSettings,
  { now, claimState, onRevocationFailed }: Dependencies,
): Promise<SignInResult> {
  const check = await verifyState(state, cookie, settings.signingSecret, now());
  if (check.kind !== 'valid') return refused(check.kind);
  if (!(await claimState(await sha256(state), check.expiresAt))) return refused('repeated');
  if (error !== undefined) return refusedByGitHub(error);
  if (code === '' || code.length > maxCodeLength) return refused('code refused');

  const exchange = await exchangeForToken(code, state, settings, now);
  if (exchange.kind === 'refused') return exchange;
  const access = await checkAccess(exchange.token, settings, now);
  if (access.kind === 'signed in') return access;
  await revokeToken(settings, exchange.token).catch((problem: unknown) => onRevocationFailed(classifyError(problem, now()).detail));
  return access;
}

async function exchangeForToken(code: string, state: string, settings: CmsSettings, now: Dependencies['now']) {
  const codeVerifier = await verifierOf(state, settings.signingSecret);
  try {
    const exchange = await exchangeCode(settings, { code, codeVerifier, redirectUri: callbackUrl(settings) });
    return exchange.kind === 'token' ? exchange : refusedByGitHub(exchange.error);
  } catch (problem) {
    // GitHub refuses only a client id that it does not know (404); any other error is its own.
    const { isRefusal, detail } = classifyError(problem, now());
    return refused(isRefusal ? 'not registered' : 'unreachable', { detail });
  }
}

/** Whether the token's owner may push to the site's repository. Asked at each sign-in, so that somebody who has left cannot sign in. */
async function checkAccess(token: string, settings: CmsSettings, now: Dependencies['now']): Promise<SignInResult> {
  const Client = clientFor(settings.apiUrl);
  const client = new Client({ auth: token });
  let login: string | undefined;
  try {
    login = await readLogin(client);
    const isEditor = await mayPush({ client, owner: settings.owner, repo: settings.repository });
    return isEditor ? { kind: 'signed in', token } : refused('no access', { login });
  } catch (problem) {
    const { isRefusal, detail } = classifyError(problem, now());
    if (!isRefusal) return refused('unreachable', { detail });
    return login === undefined ? refused('code refused', { detail }) : refused('no access', { login, detail });
  }
}

/** Whether GitHub refused a call, or failed. */
function classifyError(problem: unknown, now: number): { readonly isRefusal: boolean; readonly detail: string } {
  const outcome = outcomeOfError(problem, now);
  return { isRefusal: outcome.kind === 'blocked', detail: 'reason' in outcome ? outcome.reason : outcome.kind };
}

/** Refused by an error code. The log keeps it only where it looks like one: the address that brings it may hold anything. */
function refusedByGitHub(error: string) {
  return refused(failureOf(error), { detail: /^[a-z_]{1,40}$/.test(error) ? error : 'no error code' });
}

/** GitHub's error codes: docs.github.com, “Troubleshooting authorization request errors” and “… access token request errors”. */
function failureOf(error: string): Failure {
  switch (error) {
    case 'access_denied':
      return 'denied';
    case 'unverified_user_email':
      return 'email not verified';
    case 'application_suspended':
    case 'incorrect_client_credentials':
    case 'redirect_uri_mismatch':
      return 'not registered';
    default: // bad_verification_code, and any that is added later
      return 'code refused';
  }
}

function refused(failure: Failure, details: Details = {}) {
  return { kind: 'refused', failure, ...details } as const;
}
