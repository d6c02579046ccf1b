import { createLabel } from '../../../functions/github/create-label.ts';
import { createMilestone } from '../../../functions/github/create-milestone.ts';
import { updateLabel } from '../../../functions/github/update-label.ts';
import type { Check, Finding } from '../check.ts';
import type { LabelChange } from '../difference.ts';
import { findDrift } from '../inventory.ts';

/** None is deleted: issues may carry it. */
export const labelsAndMilestones: Check = {
  name: 'Ensure every label and milestone is as the program has it',
  permission: 'Issues: read and write',
  async find({ client, settings: { applications }, desired }) {
    const repository = { client, ...applications };
    const difference = await findDrift(repository, desired);
    const wrong: Finding[] = [
      ...difference.missingLabels.map((label) => {
        const mend = { done: `Made the label "${label.name}".`, run: () => createLabel(repository, label) };
        return { kind: 'wrong', what: `Label "${label.name}".`, mend } as const;
      }),
      ...difference.changedLabels.map((change) => {
        const { found, desired: label } = change;
        const mend = { done: `Changed the label "${label.name}".`, run: () => updateLabel(repository, found.name, label) };
        return { kind: 'wrong', what: `Label "${label.name}" differs: ${whatDiffers(change)}.`, mend } as const;
      }),
      ...difference.missingMilestones.map((title) => {
        const mend = { done: `Made the milestone "${title}".`, run: () => createMilestone(repository, title) };
        return { kind: 'wrong', what: `Milestone "${title}".`, mend } as const;
      }),
    ];
    const notes: Finding[] = [
      ...difference.unknownLabels.map(
        (name) => `Label "${name}": no table names it. Rename it or delete it by hand if nobody needs it.`,
      ),
      ...difference.unknownMilestones.map((title) => `Milestone "${title}": no cycle has that title.`),
    ].map((what) => ({ kind: 'note', what }));
    const fine: Finding[] = wrong.length > 0 ? [] : [{ kind: 'fine', what: 'Every label and milestone is there.' }];
    return [...fine, ...wrong, ...notes];
  },
};

function whatDiffers({ found, desired }: LabelChange): string {
  return (['name', 'color', 'description'] as const)
    .filter((field) => found[field] !== desired[field])
    .map((field) => `${field} is "${found[field]}", should be "${desired[field]}"`)
    .join('; ');
}
