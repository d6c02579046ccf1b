/**
 * Labels of an issue as GitHub sets them: by a name in any case, with an event for each, also for those that an issue is opened with and for those
 * that are all taken off at once. `emulate` makes a second label of another case, and is silent about those two.
 */
import { Hono } from 'hono';
import { z } from 'zod';
import type { Emulator } from '../emulator.ts';
import { type ApiEnv, type ApiMiddleware, jsonOf, repositoryNameOf, repositoryOf } from './api-middleware.ts';
import { labelNamed, recordEvent, repositoryRow } from './issue-store.ts';

const bodySchema = z.looseObject({ labels: z.array(z.string()) });
const openedSchema = z.looseObject({
  number: z.number(),
  user: z.looseObject({ id: z.number() }),
  labels: z.array(z.looseObject({ name: z.string() })),
  milestone: z.looseObject({ title: z.string() }).nullable(),
  assignees: z.array(z.looseObject({ id: z.number() })),
});

export function labelChanges({ store, webhooks }: Emulator): Hono<ApiEnv> {
  /** Asks again with the names that the repository has. */
  const named: ApiMiddleware = async (c, next) => {
    const sent: unknown = await jsonOf(c);
    const body = bodySchema.safeParse(Array.isArray(sent) ? { labels: sent } : sent);
    const repository = repositoryRow(store, repositoryNameOf(c));
    if (!body.success || repository === undefined) return next();
    const labels = body.data.labels.map((name) => labelNamed(store, repository.id, name)?.name ?? name);
    if (labels.every((name, index) => name === body.data.labels[index])) return next();
    return c.var.ask(c.req.method, c.req.path, { ...body.data, labels });
  };

  /** What an issue is opened with happens to it after it was opened. */
  const openedWith: ApiMiddleware = async (c, next) => {
    await next();
    if (c.res.status !== 201) return;
    const { owner, repo } = repositoryNameOf(c);
    const repository = repositoryRow(store, { owner, repo });
    const issue = openedSchema.parse(await c.res.clone().json());
    const told = await c.var.ask('GET', repositoryOf(c));
    if (repository === undefined || !told.ok) return;
    const about = { repository: repository.id, number: issue.number, actor: issue.user.id };
    const common = { issue, repository: await told.json(), sender: issue.user };
    const tell = (action: string, details: object) => {
      void webhooks.dispatch('issues', action, { action, ...details, ...common }, owner, repo);
    };
    for (const { name } of issue.labels) {
      recordEvent(store, about, 'labeled', { label_name: name });
      tell('labeled', { label: { name } });
    }
    for (const assignee of issue.assignees) {
      recordEvent(store, about, 'assigned', { assignee_id: assignee.id });
      tell('assigned', { assignee });
    }
    if (issue.milestone === null) return;
    recordEvent(store, about, 'milestoned', { milestone_title: issue.milestone.title });
    tell('milestoned', { milestone: issue.milestone });
  };

  const app = new Hono<ApiEnv>();
  app.post('/issues', named, openedWith);
  app.patch('/issues/:number{[0-9]+}', named);
  app.on(['POST', 'PUT'], '/issues/:number/labels', named);
  app.delete('/issues/:number/labels', async (c) => {
    const reply = await c.var.ask('PUT', c.req.path, { labels: [] });
    return reply.ok ? c.body(null, 204) : reply;
  });
  return app;
}
