import { cycleLabel } from '../../../src/domain/labels.ts';
import type { Check } from '../check.ts';

/** The program makes these itself; whoever sets up only hears whether they are there. */
export const cycleIssues: Check = {
  name: 'Look for the issue of each cycle',
  permission: 'Issues: read and write',
  async find({ client, settings: { applications }, desired }) {
    const filter = { ...applications, labels: cycleLabel.name, state: 'all', per_page: 100 } as const;
    const issues = await client.paginate(client.rest.issues.listForRepo, filter);
    const found = new Map(issues.map(({ title, number }) => [title, number]));
    return desired.milestones.map((title) => {
      const number = found.get(title);
      return number === undefined
        ? { kind: 'note', what: `${title} has no issue of its own yet. The program makes it.` }
        : { kind: 'fine', what: `The issue of ${title} is #${number}.` };
    });
  },
};
