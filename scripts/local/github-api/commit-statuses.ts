/**
 * Commit statuses (https://docs.github.com/rest/commits/statuses), of which `emulate` has none. Decap reads the combined status of a pull
 * request's head, for the address of its deploy preview.
 */
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { Store } from '../emulator.ts';
import { type ApiEnv, jsonOf, refusal, repositoryOf } from './api-middleware.ts';
import { permissionsOf } from './permissions.ts';

const states = ['error', 'failure', 'pending', 'success'] as const;
/** GitHub cuts nothing off: a longer description is refused. */
const bodySchema = z.looseObject({
  state: z.enum(states),
  target_url: z.string().nullish(),
  description: z.string().max(140).nullish(),
  context: z.string().default('default'),
});
const rowSchema = z.object({
  id: z.number(),
  sha: z.string(),
  state: z.enum(states),
  target_url: z.string().nullable(),
  description: z.string().nullable(),
  context: z.string(),
  creator: z.unknown(),
  created_at: z.string(),
  updated_at: z.string(),
});
const collection = 'gateway.commit_statuses';

/** Takes and gives the statuses of a repository's commits. */
export function commitStatuses(store: Store): Hono<ApiEnv> {
  const statuses = new Hono<ApiEnv>();
  statuses.post('/statuses/:sha{[0-9a-f]+}', async (c) => {
    const [repository, sha] = [repositoryOf(c), c.req.param('sha')];
    if ((await permissionsOf(c.var.ask, repository))?.push === false) return refusal(404, 'Not Found');
    if (!(await c.var.ask('GET', `${repository}/git/commits/${sha}`)).ok) return refusal(422, `No commit found for SHA: ${sha}`);
    const body = bodySchema.safeParse(await jsonOf(c));
    if (!body.success) return refusal(422, 'Validation Failed');
    const { state, target_url = null, description = null, context } = body.data;
    const creator: unknown = await (await c.var.ask('GET', '/user')).json();
    const row = store.collection(collection).insert({ repository, sha, state, target_url, description, context, creator });
    return c.json(rowSchema.parse(row), 201);
  });
  const read = async (c: Context<ApiEnv>, answer: (sha: string, all: readonly Status[]) => object) => {
    const commit = await c.var.ask('GET', c.req.path.replace(/\/status(es)?$/, ''));
    if (!commit.ok) return commit;
    const { sha } = z.looseObject({ sha: z.string() }).parse(await commit.json());
    return c.json(answer(sha, statusesOf(store, repositoryOf(c), sha)));
  };
  statuses.get('/commits/:reference{.+}/status', (c) => read(c, combined));
  statuses.get('/commits/:reference{.+}/statuses', (c) => read(c, (_, all) => all));
  return statuses;
}

/** The newest first. */
function statusesOf(store: Store, repository: string, sha: string) {
  const rows = store.collection(collection).findBy('repository', repository);
  return rows
    .map((row) => rowSchema.parse(row))
    .filter((row) => row.sha === sha)
    .reverse();
}

type Status = z.infer<typeof rowSchema>;

/** One status a context, and what they come to. */
function combined(sha: string, all: readonly Status[]) {
  const statuses = all.filter((one, index) => all.findIndex(({ context }) => context === one.context) === index);
  const has = (...wanted: Status['state'][]) => statuses.some(({ state }) => wanted.includes(state));
  const state = has('error', 'failure') ? 'failure' : has('pending') || statuses.length === 0 ? 'pending' : 'success';
  return { sha, state, statuses, total_count: statuses.length };
}
