import type { Label } from '../../src/domain/labels.ts';
import { type Repository, withTimeout } from './client.ts';
import { parseLabel } from './label.ts';

/**
 * Creates a label. A second call for the same name is refused with 422 and makes no second label.
 * @returns the label as GitHub stored it
 * @throws octokit's RequestError where GitHub refuses or cannot be reached
 */
export async function createLabel({ client, owner, repo }: Repository, label: Label): Promise<Label> {
  const { data } = await client.rest.issues.createLabel({ owner, repo, ...label, request: withTimeout() });
  return parseLabel(data);
}
