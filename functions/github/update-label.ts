import type { Label } from '../../src/domain/labels.ts';
import { type Repository, withTimeout } from './client.ts';
import { parseLabel } from './label.ts';

/**
 * Changes the name, color and description of the label that is called `name` now. Its issues keep it.
 * @returns the label as GitHub stored it
 * @throws octokit's RequestError where GitHub refuses or cannot be reached
 */
export async function updateLabel({ client, owner, repo }: Repository, name: string, label: Label): Promise<Label> {
  const change = { new_name: label.name, color: label.color, description: label.description };
  const { data } = await client.rest.issues.updateLabel({ owner, repo, name, ...change, request: withTimeout() });
  return parseLabel(data);
}
