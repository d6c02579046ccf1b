/**
 * What a text or a title was before it was edited: GitHub's webhooks say so, and an issue that was renamed has an event of it. `emulate` keeps
 * neither. It also counts a comment as edited when it was just made.
 */
import { Hono } from 'hono';
import { z } from 'zod';
import type { Store } from '../emulator.ts';
import { type ApiEnv, type ApiMiddleware, jsonOf, repositoryNameOf } from './api-middleware.ts';
import { recordEvent, repositoryRow } from './issue-store.ts';

const textSchema = z.looseObject({ title: z.string().optional(), body: z.string().nullable() });
const renamedSchema = z.looseObject({ title: z.string(), number: z.number() });
const madeSchema = z.looseObject({ id: z.number() });
const callerSchema = z.looseObject({ id: z.number() });

/** The texts as they were, by the path of their address in the API, while they are being changed. */
export type FormerTexts = Map<string, { readonly title?: string | undefined; readonly body: string | null }>;

export function edits(store: Store, formerTexts: FormerTexts): Hono<ApiEnv> {
  const remembered: ApiMiddleware = async (c, next) => {
    const found = await c.var.ask('GET', c.req.path);
    if (found.ok) formerTexts.set(c.req.path, textSchema.parse(await found.json()));
    await next();
    formerTexts.delete(c.req.path);
  };
  const renamed: ApiMiddleware = async (c, next) => {
    const before = formerTexts.get(c.req.path)?.title;
    const asked = renamedSchema.partial().safeParse(await jsonOf(c));
    await next();
    if (!c.res.ok || before === undefined || !asked.success || asked.data.title === undefined) return;
    const repository = repositoryRow(store, repositoryNameOf(c));
    const { number, title } = renamedSchema.parse(await c.res.clone().json());
    const actor = actorOfLastEvent(store, repository?.id, number);
    if (repository === undefined || actor === undefined || title === before) return;
    recordEvent(store, { repository: repository.id, number, actor }, 'renamed', { rename: { from: before, to: title } });
  };
  const justMade: ApiMiddleware = async (c, next) => {
    await next();
    if (c.res.status !== 201) return;
    const { id } = madeSchema.parse(await c.res.clone().json());
    const row = store.collection('github.comments').findBy('id', id)[0];
    if (row !== undefined) Object.assign(row, { updated_at: row['created_at'] });
  };

  const app = new Hono<ApiEnv>();
  app.patch('/issues/:number{[0-9]+}', remembered, renamed);
  app.patch('/issues/comments/:id', remembered);
  app.post('/issues/:number/comments', justMade);
  return app;
}

/** Whoever edited: `emulate` has just written that down. */
function actorOfLastEvent(store: Store, repository: number | undefined, number: number): number | undefined {
  const events = store.collection('github.issue_events').findBy('repo_id', repository);
  const last = events.filter((event) => event['issue_number'] === number && event['event'] === 'edited').at(-1);
  const parsed = callerSchema.safeParse({ id: last?.['actor_id'] });
  return parsed.success ? parsed.data.id : undefined;
}
