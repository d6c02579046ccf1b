/** Pull requests as GitHub has them: which are opened, what they change, and that they follow their branches. */
import { z } from 'zod';
import type { Store } from '../emulator.ts';
import { readBranches } from '../git-objects.ts';
import { type ApiMiddleware, isWrite, jsonOf, repositoryOf } from './api-middleware.ts';
import { changePull, closePull, openPulls } from './pull-state.ts';

const newPullSchema = z.looseObject({ head: z.string(), base: z.string() });
const pullSchema = z.looseObject({ base: z.object({ sha: z.string() }), head: z.object({ sha: z.string() }) });
const comparisonSchema = z.looseObject({ ahead_by: z.number(), files: z.array(z.unknown()), commits: z.array(z.unknown()) });

/**
 * Opens a pull request of a branch that is there, has something new, and has none open yet. `emulate` makes the branch where there is none,
 * and opens a second pull request for the same branch.
 */
export const pullCreation: ApiMiddleware = async (c, next) => {
  const body = newPullSchema.safeParse(await jsonOf(c));
  if (!body.success) return next();
  const owner = c.req.param('owner');
  const branch = body.data.head.replace(`${owner}:`, '');
  const base = body.data.base;
  const get = (path: string) => c.var.ask('GET', `${repositoryOf(c)}/${path}`);
  if (!(await get(`branches/${encodeURIComponent(branch)}`)).ok) return invalid({ field: 'head', code: 'invalid' });
  if (!(await get(`branches/${encodeURIComponent(base)}`)).ok) return invalid({ field: 'base', code: 'invalid' });
  const comparison = await get(`compare/${encodeURIComponent(base)}...${encodeURIComponent(branch)}`);
  if (comparison.ok && comparisonSchema.parse(await comparison.json()).ahead_by === 0) {
    return invalid({ code: 'custom', message: `No commits between ${base} and ${branch}` });
  }
  const query = new URLSearchParams({ state: 'open', head: `${owner}:${branch}`, base });
  const open = z.array(z.unknown()).safeParse(await (await get(`pulls?${query}`)).json());
  if (open.success && open.data.length > 0) {
    return invalid({ code: 'custom', message: `A pull request already exists for ${owner}:${branch}.` });
  }
  return next();
};

function invalid(error: object): Response {
  const errors = [{ resource: 'PullRequest', ...error }];
  const body = { message: 'Validation Failed', errors, documentation_url: 'https://docs.github.com/rest/pulls/pulls' };
  return Response.json(body, { status: 422 });
}

/**
 * The files and the commits of a pull request, from the comparison of base and head: `emulate` invents names of files, and counts the commit
 * that the branch began at.
 */
export const pullChanges: ApiMiddleware = async (c) => {
  const { ask } = c.var;
  const found = await ask('GET', `${repositoryOf(c)}/pulls/${c.req.param('number')}`);
  if (!found.ok) return found;
  const { base, head } = pullSchema.parse(await found.json());
  const compared = await ask('GET', `${repositoryOf(c)}/compare/${base.sha}...${head.sha}`);
  if (!compared.ok) return compared;
  const { files, commits } = comparisonSchema.parse(await compared.json());
  const all = c.req.param('kind') === 'files' ? files : commits;
  const size = Math.min(100, Number(c.req.query('per_page')) || 30);
  const page = Math.max(1, Number(c.req.query('page')) || 1);
  return c.json(all.slice((page - 1) * size, page * size));
};

/**
 * After each change, brings every open pull request to where its branch stands. In `emulate` it stays at the commit that it was opened with,
 * and open when its branch is deleted.
 */
export function pullHeads(store: Store): ApiMiddleware {
  return async (c, next) => {
    await next();
    if (c.res.ok && isWrite(c.req.method)) followBranches(store);
  };
}

function followBranches(store: Store): void {
  for (const { id: repository } of store.collection('github.repos').all()) {
    const branches = readBranches(store, repository);
    for (const pull of openPulls(store, repository)) {
      if (pull.head_repo_id !== repository) continue; // a fork's branch is in another repository
      const head_sha = branches.get(pull.head_ref);
      if (head_sha === undefined) closePull(store, repository, pull.number, { by: null });
      else if (head_sha !== pull.head_sha) changePull(store, pull.id, { head_sha, base_sha: branches.get(pull.base_ref) });
    }
  }
}
