import type { Repository } from './client.ts';
import { readLogin } from './read-login.ts';
import { refusalStatus } from './refusal-status.ts';

/** The author of what a workflow writes with its own token, which may not read its own account. */
const actionsLogin = 'github-actions[bot]';

/** The login under which the client writes. */
export async function signedInLogin({ client }: Pick<Repository, 'client'>): Promise<string> {
  try {
    return await readLogin(client);
  } catch (error) {
    if (refusalStatus(error) === 403) return actionsLogin;
    throw error;
  }
}
