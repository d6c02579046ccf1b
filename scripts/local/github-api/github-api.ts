/** The emulated GitHub's API, without what Decap's editorial workflow would stumble over in `emulate`. */
import { Hono } from 'hono';
import type { Emulator } from '../emulator.ts';
import { type ApiEnv, askable, forwardable } from './api-middleware.ts';
import { compareWithOwner, missingReferences, nestedBranches, resolveTreePaths } from './branches-and-trees.ts';
import { commitStatuses } from './commit-statuses.ts';
import { collaboratorPermission, repositoryPermissions, writersOnly } from './permissions.ts';
import { privateRepositories } from './private-repositories.ts';
import { pullMerge } from './pull-merge.ts';
import { pullChanges, pullCreation, pullHeads } from './pull-requests.ts';
import { teamMemberships } from './team-memberships.ts';

const repository = '/repos/:owner/:repo';

/** Answers as GitHub would. The first middleware is the outermost. */
export function githubApi(emulator: Emulator): (request: Request) => Promise<Response> {
  const { fetch, store } = emulator;
  const api = new Hono<ApiEnv>();
  const answer = async (request: Request) => api.fetch(request);
  api.use(askable(answer));
  api.on(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'], [repository, `${repository}/*`], privateRepositories);
  api.use(pullHeads(store));
  api.on(['POST', 'PUT', 'PATCH', 'DELETE'], [`${repository}/issues/:number/labels/*`, `${repository}/pulls/:number`], writersOnly);
  api.put(`${repository}/pulls/:number/merge`, pullMerge(store));
  api.route('/', teamMemberships(emulator));
  api.route(repository, commitStatuses(store));
  api.post(`${repository}/pulls`, pullCreation);
  api.get(`${repository}/pulls/:number/:kind{files|commits}`, pullChanges);
  api.get(repository, repositoryPermissions);
  api.get(`${repository}/collaborators/:login/permission`, collaboratorPermission);
  api.on(['PATCH', 'DELETE'], `${repository}/git/refs/*`, missingReferences);
  api.post(`${repository}/git/refs`, nestedBranches);
  api.get(`${repository}/compare/:sides{.+}`, compareWithOwner(fetch));
  api.route(repository, resolveTreePaths);
  api.all('*', async (c) => fetch(await forwardable(c)));
  return answer;
}
