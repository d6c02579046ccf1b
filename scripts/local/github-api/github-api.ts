/** The emulated GitHub's API, without what Decap's editorial workflow and the Registry would stumble over in `emulate`. */
import { Hono } from 'hono';
import type { Emulator } from '../emulator.ts';
import { strictness } from '../github-strictness.ts';
import { type ApiEnv, askable, forwardable } from './api-middleware.ts';
import { assignees } from './assignees.ts';
import { branchRules } from './branch-rules.ts';
import { compareWithOwner, missingReferences, nestedBranches, resolveTreePaths } from './branches-and-trees.ts';
import { commentLists } from './comment-lists.ts';
import { commitStatuses } from './commit-statuses.ts';
import { edits, type FormerTexts } from './edits.ts';
import { issueEvents } from './issue-events.ts';
import { issueReplies } from './issue-replies.ts';
import { issueRights } from './issue-rights.ts';
import { labelChanges } from './label-changes.ts';
import { collaboratorPermission, repositoryPermissions, writersOnly } from './permissions.ts';
import { privateRepositories } from './private-repositories.ts';
import { pullMerge } from './pull-merge.ts';
import { pullChanges, pullCreation, pullHeads } from './pull-requests.ts';
import { removedIssues } from './removed-issues.ts';
import { wholeSeconds } from './since.ts';
import { teamMemberships } from './team-memberships.ts';
import { updateRule } from './update-rule.ts';
import { mendPayloads } from './webhook-payloads.ts';

const repository = '/repos/:owner/:repo';

/** Answers as GitHub would. The first middleware is the outermost. */
export function githubApi(emulator: Emulator): (request: Request) => Promise<Response> {
  const { fetch, store } = emulator;
  const api = new Hono<ApiEnv>();
  const formerTexts: FormerTexts = new Map();
  mendPayloads(emulator, formerTexts);
  const answer = async (request: Request) => api.fetch(request);
  api.use(strictness(emulator.tokens));
  api.use(askable(answer));
  api.on(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'], [repository, `${repository}/*`], privateRepositories);
  api.use(pullHeads(store));
  api.on(['POST', 'PUT', 'PATCH', 'DELETE'], `${repository}/pulls/:number`, writersOnly);
  api.put(`${repository}/pulls/:number/merge`, pullMerge(store));
  api.route('/', teamMemberships(emulator));
  api.use(`${repository}/issues/*`, issueReplies(store));
  api.get(`${repository}/issues/*`, wholeSeconds);
  api.post('/graphql', updateRule);
  api.route('/', removedIssues(emulator, repository));
  api.route(repository, issueRights(emulator));
  api.route(repository, assignees(store));
  api.route(repository, labelChanges(emulator));
  api.route(repository, edits(store, formerTexts));
  api.get(`${repository}/issues/:number/events`, issueEvents(store));
  api.route(repository, commentLists(store));
  api.route(repository, branchRules(store));
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
