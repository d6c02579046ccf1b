// Signs in to GitHub. Only this folder calls it; each call has a file.
import { App, Octokit, RequestError } from 'octokit';
import type { GitHubCredentials } from '../settings.ts';

/** A repository, and a client that may write to it. */
export interface Repository {
  readonly client: Octokit;
  readonly owner: string;
  readonly repo: string;
}

export interface Connection {
  readonly apiUrl: string;
  readonly credentials: GitHubCredentials;
  readonly owner: string;
  readonly repository: string;
}

/**
 * octokit for one GitHub. Its own retry and throttle are off: by default it posts up to four times after a 502 or a reset, and
 * `POST /issues` has no idempotency key. The Registry paces and retries.
 */
export function clientFor(apiUrl: string): typeof Octokit {
  return Octokit.defaults({
    baseUrl: apiUrl,
    userAgent: 'alsc-mentoring-program',
    retry: { enabled: false },
    throttle: { enabled: false },
  });
}

/** A client for the repository. */
export async function connect({ apiUrl, credentials, owner, repository }: Connection): Promise<Repository> {
  const client = await signedIn(clientFor(apiUrl), credentials);
  // octokit takes a redirect that is not followed for success.
  client.hook.after('request', (response, request) => {
    const { status } = response;
    if (status >= 300) throw new RequestError('moved', status, { request: { ...request, headers: {} } });
  });
  return { client, owner, repo: repository };
}

async function signedIn(Client: typeof Octokit, credentials: GitHubCredentials): Promise<Octokit> {
  if (credentials.kind === 'token') return new Client({ auth: credentials.token });
  const app = new App({ appId: credentials.appId, privateKey: credentials.privateKey, Octokit: Client });
  return app.getInstallationOctokit(credentials.installationId);
}

/**
 * Makes sure that the client has a token for its next call. An App's is minted here, before any write, so that a sign-in that fails is
 * never mistaken for a write that may have happened; it is kept for 59 minutes.
 * @throws where GitHub refuses, or does not answer in time
 */
export async function signIn({ client }: Repository, { kind }: GitHubCredentials): Promise<void> {
  if (kind === 'token') return;
  const tooLate = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error('GitHub did not answer the sign-in in time')), timeoutMilliseconds);
  });
  await Promise.race([client.auth({ type: 'installation' }), tooLate]);
}

/** GitHub ends a request after 10 seconds with a 504; a little more tells that from a reply that never comes. */
const timeoutMilliseconds = 15_000;

/** The `request` option of every call. */
export function withTimeout(): { signal: AbortSignal } {
  return { signal: AbortSignal.timeout(timeoutMilliseconds) };
}

/** The same for one issue: where it was moved, GitHub leads to another repository, in which nothing is ours to change. */
export function withoutRedirect(): { signal: AbortSignal; redirect: 'manual' } {
  return { ...withTimeout(), redirect: 'manual' };
}
