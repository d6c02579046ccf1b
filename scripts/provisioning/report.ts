/** Says in words what provisioning found or did. */
import { type Difference, isNone, type LabelChange } from './difference.ts';

/**
 * One line for each difference.
 *
 * @param done whether the differences were put right, or only looked at.
 */
export function provisioningReport(difference: Difference, repository: string, done: boolean): string[] {
  if (isNone(difference)) return [`${repository} has exactly the labels and milestones that it should have.`];
  const { missingLabels, changedLabels, unknownLabels, missingMilestones, unknownMilestones } = difference;
  return [
    ...missingLabels.map(({ name }) => `${done ? 'Created' : 'Missing'} label "${name}"`),
    ...changedLabels.map((change) => `${done ? 'Changed' : 'Differs:'} label "${change.desired.name}": ${whatDiffers(change)}`),
    ...missingMilestones.map((title) => `${done ? 'Created' : 'Missing'} milestone "${title}"`),
    ...unknownLabels.map(
      (name) => `Unknown label "${name}": no table names it. Rename it or delete it by hand if nobody needs it.`,
    ),
    ...unknownMilestones.map((title) => `Unknown milestone "${title}": no cycle has that title.`),
  ];
}

function whatDiffers({ found, desired }: LabelChange): string {
  return (['name', 'color', 'description'] as const)
    .filter((field) => found[field] !== desired[field])
    .map((field) => `${field} was "${found[field]}", should be "${desired[field]}"`)
    .join('; ');
}
