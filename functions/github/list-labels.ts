import type { Label } from '../../src/domain/labels.ts';
import { type Repository, withTimeout } from './client.ts';
import { parseLabel } from './label.ts';

/**
 * Every label of the repository, whoever made it.
 * @throws octokit's RequestError where GitHub refuses or cannot be reached
 */
export async function listLabels({ client, owner, repo }: Repository): Promise<readonly Label[]> {
  const parameters = { owner, repo, per_page: 100, request: withTimeout() };
  const labels = await client.paginate(client.rest.issues.listLabelsForRepo, parameters);
  return labels.map(parseLabel);
}
