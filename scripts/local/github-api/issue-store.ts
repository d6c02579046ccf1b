/** Rows of issues and of what happened to them, in the emulator's store. */
import { z } from 'zod';
import type { NewRow, Row, Store } from '../emulator.ts';

/** What a repository's API addresses say of it. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

const labelSchema = z.looseObject({
  id: z.number(),
  node_id: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  color: z.string(),
  default: z.boolean(),
});

/** The row of a repository; undefined where there is none. */
export function repositoryRow(store: Store, { owner, repo }: RepositoryName): Row | undefined {
  return store.collection('github.repos').findBy('full_name', `${owner}/${repo}`)[0];
}

/** The row of an issue. */
export function issueRow(store: Store, repository: number, number: number): Row | undefined {
  const issues = store.collection('github.issues').findBy('repo_id', repository);
  return issues.find((issue) => issue['number'] === number);
}

/** A label of a repository by its name, which has no case. */
export function labelNamed(store: Store, repository: number, name: string): z.infer<typeof labelSchema> | undefined {
  const labels = store.collection('github.labels').findBy('repo_id', repository);
  const found = labels.find((label) => String(label['name']).toLowerCase() === name.toLowerCase());
  return found && labelSchema.parse(found);
}

/** Writes down that something happened to an issue. */
export function recordEvent(
  store: Store,
  issue: { readonly repository: number; readonly number: number; readonly actor: number },
  event: string,
  details: NewRow,
): void {
  const empty = { commit_id: null, commit_url: null, label_name: null, assignee_id: null, milestone_title: null, rename: null };
  const { repository: repo_id, number: issue_number, actor: actor_id } = issue;
  const rows = store.collection('github.issue_events');
  const { id } = rows.insert({ ...empty, node_id: '', repo_id, issue_number, event, actor_id, ...details });
  rows.update(id, { node_id: `IE_${id}` });
}
