/**
 * The events of an issue (https://docs.github.com/rest/issues/events). `emulate` also lists that it was opened and edited, which GitHub does not,
 * leaves out what the title was before, which milestone it was and who assigned, and repeats the issue in each.
 */
import type { Octokit } from 'octokit';
import { z } from 'zod';
import type { Store } from '../emulator.ts';
import { type ApiMiddleware, replaceResponse, repositoryNameOf } from './api-middleware.ts';
import { repositoryRow } from './issue-store.ts';

/** As octokit's types have it, which are made from GitHub's own description. */
type IssueEvent = Awaited<ReturnType<Octokit['rest']['issues']['listEvents']>>['data'][number];

const userSchema = z.looseObject({ login: z.string() }).nullable();
const eventSchema = z.object({
  id: z.number(),
  node_id: z.string(),
  url: z.string(),
  actor: userSchema,
  event: z.string(),
  commit_id: z.string().nullable(),
  commit_url: z.string().nullable(),
  created_at: z.string(),
  label: z.object({ name: z.string(), color: z.string() }).nullable(),
  assignee: userSchema,
  rename: z.object({ from: z.string(), to: z.string() }).nullable(),
});
const notAnEvent = ['opened', 'edited'];

/** Answers the list of an issue's events. */
export function issueEvents(store: Store): ApiMiddleware {
  return async (c, next) => {
    const rows = store.collection('github.issue_events');
    // Taken out of the store, not of the answer: pages keep their size.
    for (const { id, event } of rows.findBy('repo_id', repositoryRow(store, repositoryNameOf(c))?.id)) {
      if (notAnEvent.includes(String(event))) rows.delete(id);
    }
    await next();
    if (!c.res.ok) return;
    const titles = new Map(rows.all().map(({ id, milestone_title }) => [id, milestone_title]));
    const events = z.array(eventSchema).parse(await c.res.json());
    const written = events.map((event) => asGithub(event, titles.get(event.id)));
    replaceResponse(c, new Response(JSON.stringify(written), { headers: c.res.headers }));
  };
}

/** What belongs to each kind of event, and nothing else. */
function asGithub({ label, assignee, rename, ...event }: z.infer<typeof eventSchema>, title: unknown) {
  const common = { ...event, performed_via_github_app: null } satisfies Partial<Record<keyof IssueEvent, unknown>>;
  if (label !== null) return { ...common, label };
  if (assignee !== null) return { ...common, assignee, assigner: event.actor };
  if (rename !== null) return { ...common, rename };
  return typeof title === 'string' ? { ...common, milestone: { title } } : common;
}
