import type { Repository } from './client.ts';
import { listMilestones } from './list-milestones.ts';

const cache = new WeakMap<object, Map<string, number>>();

/** The number of the milestone with this title, remembered for as long as the client lives; undefined where there is none. */
export async function milestoneNumber(repository: Repository, title: string): Promise<number | undefined> {
  const numbers = cache.get(repository.client) ?? new Map<string, number>();
  cache.set(repository.client, numbers);
  if (!numbers.has(title)) {
    for (const milestone of await listMilestones(repository)) numbers.set(milestone.title, milestone.number);
  }
  return numbers.get(title);
}

/** Forgets what milestones there are: one may have been deleted and made again under another number. */
export function forgetMilestones({ client }: Repository): void {
  cache.delete(client);
}
