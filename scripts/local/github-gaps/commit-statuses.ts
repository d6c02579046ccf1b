/**
 * Gap: commit statuses (https://docs.github.com/rest/commits/statuses). The emulator has none. Decap reads the combined
 * status of a pull request's head, for the address of its deploy preview.
 */
import { z } from 'zod';
import type { Store } from '../captured-emulator.ts';
import { asCaller, type Cure, type Forward, jsonOf, refusal } from './cure.ts';
import { rightsOf } from './rights.ts';

const createAddress = /^(\/repos\/[^/]+\/[^/]+)\/statuses\/([0-9a-f]{40})$/;
const readAddress = /^(\/repos\/[^/]+\/[^/]+)\/commits\/(.+)\/status(es)?$/;
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

/** Takes and gives the statuses of commits. */
export function commitStatuses(store: Store): Cure {
  return async (request, forward) => {
    const { pathname } = new URL(request.url);
    const [, createIn, sha] = createAddress.exec(pathname) ?? [];
    if (request.method === 'POST' && createIn !== undefined && sha !== undefined) {
      return create(store, request, forward, createIn, sha);
    }
    const [, readIn, reference, isList] = readAddress.exec(pathname) ?? [];
    if (request.method !== 'GET' || readIn === undefined) return forward(request);
    const commit = await forward(asCaller(request, 'GET', `${readIn}/commits/${reference}`));
    if (!commit.ok) return commit;
    const found = z.looseObject({ sha: z.string() }).parse(await commit.json());
    const all = statusesOf(store, readIn, found.sha);
    return Response.json(isList === undefined ? combined(found.sha, all) : all);
  };
}

async function create(store: Store, request: Request, forward: Forward, repository: string, sha: string): Promise<Response> {
  const rights = await rightsOf(request, forward, repository);
  if (rights?.push === false) return refusal(404, 'Not Found');
  const commit = await forward(asCaller(request, 'GET', `${repository}/git/commits/${sha}`));
  if (!commit.ok) return refusal(422, `No commit found for SHA: ${sha}`);
  const body = bodySchema.safeParse(await jsonOf(request));
  if (!body.success) return refusal(422, 'Validation Failed');
  const { state, target_url = null, description = null, context } = body.data;
  const creator: unknown = await (await forward(asCaller(request, 'GET', '/user'))).json();
  const row = store.collection(collection).insert({ repository, sha, state, target_url, description, context, creator });
  return Response.json(rowSchema.parse(row), { status: 201 });
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
