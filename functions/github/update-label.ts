import type { Label } from '../../src/domain/labels.ts';
import { type Repository, withTimeout } from './client.ts';
import { parseLabel } from './label.ts';

/**
 * Gives the label `name` the wished-for name, color and description. Its issues keep it.
 * @returns the label as GitHub stored it
 * @throws octokit's RequestError where GitHub refuses or cannot be reached
 */
export async function updateLabel({ client, owner, repo }: Repository, name: string, wished: Label): Promise<Label> {
  const { color, description, name: new_name } = wished;
  const change = { owner, repo, name, new_name, color, description, request: withTimeout() };
  const { data } = await client.rest.issues.updateLabel(change);
  return parseLabel(data);
}
