import { type Repository, withoutRedirect } from './client.ts';

/**
 * Whether GitHub shows the repository to us, with issues: then an issue that it does not have was deleted or moved by people.
 * @throws where GitHub does not answer
 */
export async function isRepositoryOpen({ client, owner, repo }: Repository): Promise<boolean> {
  const { data } = await client.rest.repos.get({ owner, repo, request: withoutRedirect() });
  return data.has_issues && !data.archived;
}
