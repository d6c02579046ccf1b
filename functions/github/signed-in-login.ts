import { type Repository, withTimeout } from './client.ts';
import { refusalStatus } from './refusal-status.ts';

/** The author of what a workflow writes with its own token, which may not ask who it is. */
const actionsLogin = 'github-actions[bot]';

/** The login under which the client writes. */
export async function signedInLogin({ client }: Pick<Repository, 'client'>): Promise<string> {
  try {
    return (await client.rest.users.getAuthenticated({ request: withTimeout() })).data.login;
  } catch (error) {
    if (refusalStatus(error) === 403) return actionsLogin;
    throw error;
  }
}
