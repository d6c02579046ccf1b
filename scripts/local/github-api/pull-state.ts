/** Rows of pull requests in the emulator's store. A pull request is also an issue, which carries its state a second time. */
import { z } from 'zod';
import type { NewRow, Store } from '../emulator.ts';

const pullSchema = z.object({
  id: z.number(),
  number: z.number(),
  state: z.enum(['open', 'closed']),
  head_ref: z.string(),
  head_sha: z.string(),
  head_repo_id: z.number(),
  base_ref: z.string(),
  base_repo_id: z.number(),
});

/** Every open pull request of a repository. */
export function openPulls(store: Store, repository: number): z.infer<typeof pullSchema>[] {
  const rows = store.collection('github.pull_requests').findBy('repo_id', repository);
  return rows.map((row) => pullSchema.parse(row)).filter(({ state }) => state === 'open');
}

/** Changes what the emulator says of a pull request. */
export function changePull(store: Store, id: number, changes: NewRow): void {
  store.collection('github.pull_requests').update(id, changes);
}

/** Closes a pull request, merged where `mergedAs` names the commit. */
export function closePull(
  store: Store,
  repository: number,
  number: number,
  { mergedAs, by }: { mergedAs?: string; by: number | null },
) {
  const pull = openPulls(store, repository).find((one) => one.number === number);
  if (pull === undefined) return;
  const now = new Date().toISOString();
  const merged = { merged: true, merged_at: now, merged_by_id: by, merge_commit_sha: mergedAs, mergeable: false };
  changePull(store, pull.id, { state: 'closed', closed_at: now, ...(mergedAs === undefined ? {} : merged) });
  const issues = store.collection('github.issues');
  const issue = issues.findBy('repo_id', repository).find((row) => row['number'] === number);
  if (issue !== undefined) issues.update(issue.id, { state: 'closed', closed_at: now, closed_by_id: by });
}
