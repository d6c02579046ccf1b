// What happens when an editor comes back from GitHub. Every step that fails names its reason; a token that was given out and is not handed
// over is taken back.
import { clientFor } from '../github/client.ts';
import { exchangeCode } from '../github/exchange-code.ts';
import { mayPush } from '../github/may-push.ts';
import { outcomeOfError } from '../github/outcome-of-error.ts';
import { readLogin } from '../github/read-login.ts';
import { revokeToken } from '../github/revoke-token.ts';
import { sha256 } from '../signing/keyed-hash.ts';
import { callbackUrl } from './addresses.ts';
import type { Failure } from './refusals.ts';
import type { CmsSettings } from './settings.ts';
import { judgeState, verifierOf } from './state.ts';

/** What came back: the query that GitHub put together, and the browser's cookie. */
export interface Returned {
  readonly state: string;
  readonly cookie: string | undefined;
  readonly code: string;
  /** GitHub's word where there is no code, such as `access_denied`. */
  readonly error: string | undefined;
}

/** What the steps need of the world. */
export interface World {
  /** Epoch milliseconds of the real clock. */
  readonly now: () => number;
  /** True the first time that it is asked about a state. */
  readonly claim: (stateHash: string, expiresAt: number) => Promise<boolean>;
  /** Told of a token that could not be taken back. */
  readonly onUnrevoked: (reason: string) => void;
}

/** What is known of a refusal: who it was, for the page; GitHub's word or status, for the log. */
interface Known {
  readonly login?: string | undefined;
  readonly detail?: string | undefined;
}

/** The end of a sign-in. */
export type SignIn =
  | { readonly kind: 'signed in'; readonly token: string }
  | ({ readonly kind: 'refused'; readonly failure: Failure } & Known);

/** Longer than any code of GitHub's (20 characters today). */
const maxCodeLength = 500;

/**
 * Finishes a sign-in. The state comes first: until it is known to be ours and unused, nothing else is looked at and GitHub is not asked.
 * @throws only where the Registry does not answer
 */
export async function finishSignIn(returned: Returned, settings: CmsSettings, world: World): Promise<SignIn> {
  const { state, cookie, code, error } = returned;
  const verdict = await judgeState(state, cookie, settings.signingSecret, world.now());
  if (verdict.kind !== 'ours') return refused(verdict.kind);
  if (!(await world.claim(await sha256(state), verdict.expiresAt))) return refused('repeated');
  if (error !== undefined) return refusedBy(error);
  if (code === '' || code.length > maxCodeLength) return refused('code refused');

  const exchange = await exchanged(code, state, settings, world.now);
  if (exchange.kind === 'refused') return exchange;
  const right = await rightOf(exchange.token, settings, world.now);
  if (right.kind === 'signed in') return right;
  await revokeToken(settings, exchange.token).catch((problem: unknown) =>
    world.onUnrevoked(troubleIn(problem, world.now()).detail),
  );
  return right;
}

async function exchanged(code: string, state: string, settings: CmsSettings, now: World['now']) {
  const codeVerifier = await verifierOf(state, settings.signingSecret);
  try {
    const exchange = await exchangeCode(settings, { code, codeVerifier, redirectUri: callbackUrl(settings) });
    return exchange.kind === 'token' ? exchange : refusedBy(exchange.error);
  } catch (problem) {
    // GitHub knows no client of that id (404). Everything else is trouble of its own.
    const { isRefusal, detail } = troubleIn(problem, now());
    return refused(isRefusal ? 'not registered' : 'unreachable', { detail });
  }
}

/** Whose token it is, and whether they may change the site: asked anew at each sign-in, so that somebody who has left is out. */
async function rightOf(token: string, settings: CmsSettings, now: World['now']): Promise<SignIn> {
  const Client = clientFor(settings.apiUrl);
  const client = new Client({ auth: token });
  let login: string | undefined;
  try {
    login = await readLogin(client);
    const isEditor = await mayPush({ client, owner: settings.owner, repo: settings.repository });
    return isEditor ? { kind: 'signed in', token } : refused('no access', { login });
  } catch (problem) {
    const { isRefusal, detail } = troubleIn(problem, now());
    if (!isRefusal) return refused('unreachable', { detail });
    return login === undefined ? refused('code refused', { detail }) : refused('no access', { login, detail });
  }
}

/** What a failed call means: GitHub says no, or it is in trouble. */
function troubleIn(problem: unknown, now: number): { readonly isRefusal: boolean; readonly detail: string } {
  const outcome = outcomeOfError(problem, now);
  return { isRefusal: outcome.kind === 'blocked', detail: 'reason' in outcome ? outcome.reason : outcome.kind };
}

/** GitHub's word, which the log keeps where it is one: in an address it may be anything. */
function refusedBy(error: string) {
  return refused(failureOf(error), { detail: /^[a-z_]{1,40}$/.test(error) ? error : 'no word of GitHub’s' });
}

/** GitHub's word (docs.github.com, “Troubleshooting authorization request errors” and “… access token request errors”) as ours. */
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
    default: // bad_verification_code, and whatever is to come
      return 'code refused';
  }
}

function refused(failure: Failure, known: Known = {}) {
  return { kind: 'refused', failure, ...known } as const;
}
