import type { BackendStatus, Implementation } from '../decap.ts';

/**
 * Asks GitHub's API itself how it is. Decap 3.16 asks GitHub's status page every five minutes, which is no part of the API, and takes an editor
 * whose token has ended for one who is signed in: it remembers her from the start (decap-cms-backend-github, `status` and `currentUser`).
 */
export async function readGitHubStatus(
  backend: Pick<Implementation, 'apiRoot' | 'getToken'>,
  fetch: Window['fetch'],
): Promise<BackendStatus> {
  const authorization = `token ${await backend.getToken?.()}`;
  const reply = await fetch(`${backend.apiRoot}/user`, { headers: { authorization }, cache: 'no-store' }).catch(() => undefined);
  // Without an answer nothing is known: she may be without a network.
  return {
    auth: { status: reply?.status !== 401 },
    api: { status: reply === undefined || reply.status < 500, statusPage: 'https://www.githubstatus.com' },
  };
}
