/** Makes the labels and milestones of the applications repository what the domain's tables say. It never deletes one. */
import type { Repository } from '../../functions/github/client.ts';
import { createLabel } from '../../functions/github/create-label.ts';
import { createMilestone } from '../../functions/github/create-milestone.ts';
import { listLabels } from '../../functions/github/list-labels.ts';
import { listMilestones } from '../../functions/github/list-milestones.ts';
import { updateLabel } from '../../functions/github/update-label.ts';
import { type Difference, differenceOf, type Inventory } from './difference.ts';

/**
 * Reads how a repository differs from what is desired. Changes nothing.
 *
 * @throws octokit's RequestError where GitHub refuses or cannot be reached.
 */
export async function findDrift(repository: Repository, desired: Inventory): Promise<Difference> {
  const [labels, milestones] = await Promise.all([listLabels(repository), listMilestones(repository)]);
  return differenceOf(desired, { labels, milestones: milestones.map(({ title }) => title) });
}

/**
 * Creates what is missing and corrects what differs, one call at a time as GitHub asks. A second run changes nothing.
 *
 * @throws octokit's RequestError where GitHub refuses or cannot be reached; a further run finishes the work.
 */
export async function mendInventory(repository: Repository, desired: Inventory): Promise<void> {
  const { missingLabels, changedLabels, missingMilestones } = await findDrift(repository, desired);
  for (const label of missingLabels) await createLabel(repository, label);
  for (const { found, desired: label } of changedLabels) await updateLabel(repository, found.name, label);
  for (const title of missingMilestones) await createMilestone(repository, title);
}
