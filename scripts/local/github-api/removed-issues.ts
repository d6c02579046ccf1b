/**
 * Issues that are deleted or moved to another repository, which only GraphQL can do (https://docs.github.com/graphql/reference/mutations):
 * their number is never given again, and answers 410 or leads to the new place. `emulate` has no GraphQL.
 */
import { Hono } from 'hono';
import { z } from 'zod';
import type { Emulator, Row } from '../emulator.ts';
import { type ApiEnv, type ApiMiddleware, jsonOf, refusal, repositoryNameOf, repositoryOf } from './api-middleware.ts';
import { issueRow, repositoryRow } from './issue-store.ts';
import { permissionsOf } from './permissions.ts';

const requestSchema = z.object({
  query: z.string(),
  variables: z.object({ issueId: z.string(), repositoryId: z.string().optional() }),
});
const removed = 'gateway.removed_issues';
const userSchema = z.looseObject({ login: z.string() });
const movedSchema = z.looseObject({ url: z.string(), number: z.number() });

/** Answers `deleteIssue` and `transferIssue` with `$issueId` and `$repositoryId` as variables. */
export function removedIssues({ store, webhooks }: Emulator, repositoryPath: string): Hono<ApiEnv> {
  const rows = () => store.collection('github.issues');
  const app = new Hono<ApiEnv>();
  app.post('/graphql', async (c) => {
    const request = requestSchema.safeParse(await jsonOf(c));
    const mutation = request.success ? /\b(deleteIssue|transferIssue)\b/.exec(request.data.query)?.[1] : undefined;
    if (!request.success || mutation === undefined)
      return c.json({ errors: [{ message: 'The practice GitHub knows no such query.' }] });
    const { issueId, repositoryId } = request.data.variables;
    const issue = rows()
      .all()
      .find((row) => row['node_id'] === issueId);
    const from = repositoryWith(({ id }) => id === issue?.['repo_id']);
    const to = repositoryWith(({ node_id }) => node_id === repositoryId);
    if (issue === undefined || from === undefined || (mutation === 'transferIssue' && to === undefined)) return c.json(notFound);
    const path = `/repos/${from['full_name']}`;
    const rights = await permissionsOf(c.var.ask, path);
    if (!(mutation === 'deleteIssue' ? rights?.admin : rights?.push)) return c.json(forbidden);
    const issuePath = `${path}/issues/${issue['number']}`;
    const [told, repository, user] = await Promise.all(
      [issuePath, path, '/user'].map(async (one) => (await c.var.ask('GET', one)).json()),
    );
    const action = mutation === 'deleteIssue' ? 'deleted' : 'transferred';
    const changes: { new_issue?: unknown; new_repository?: unknown } = {};
    if (to !== undefined && mutation === 'transferIssue') {
      const target = `/repos/${to['full_name']}`;
      const copied = await c.var.ask('POST', `${target}/issues`, { title: issue['title'], body: issue['body'] });
      if (!copied.ok) return c.json(forbidden);
      changes.new_issue = await copied.json();
      changes.new_repository = await (await c.var.ask('GET', target)).json();
    }
    const location = changes.new_issue === undefined ? null : movedSchema.parse(changes.new_issue).url;
    store.collection(removed).insert({ repo_id: from.id, number: issue['number'], location });
    // The number stays taken: `emulate` counts on from the highest.
    rows().update(issue.id, { is_pull_request: true, title: '', body: null, label_ids: [] });
    const comments = store.collection('github.comments');
    for (const comment of comments.findBy('repo_id', from.id)) {
      if (comment['issue_number'] === issue['number']) comments.delete(comment.id);
    }
    const [owner = '', repo = ''] = String(from['full_name']).split('/');
    const sender = userSchema.parse(user);
    const payload = { action, issue: told, repository, sender, ...(location === null ? {} : { changes }) };
    void webhooks.dispatch('issues', action, payload, owner, repo);
    return c.json({ data: { [mutation]: { clientMutationId: null } } });
  });
  const gone: ApiMiddleware = async (c, next) => {
    const repository = repositoryRow(store, repositoryNameOf(c));
    const issue = repository && issueRow(store, repository.id, Number(c.req.path.split('/')[5]));
    const found = store
      .collection(removed)
      .findBy('repo_id', repository?.id)
      .find((row) => row['number'] === issue?.['number']);
    if (issue === undefined || found === undefined || !(await c.var.ask('GET', repositoryOf(c))).ok) return next();
    const { location } = found;
    if (typeof location !== 'string') return refusal(410, 'This issue was deleted');
    return new Response(JSON.stringify({ message: 'Moved Permanently', url: location }), { status: 301, headers: { location } });
  };
  app.all(`${repositoryPath}/issues/:number{[0-9]+}`, gone);
  app.all(`${repositoryPath}/issues/:number{[0-9]+}/*`, gone);
  return app;

  function repositoryWith(has: (row: Row) => boolean): Row | undefined {
    return store.collection('github.repos').all().find(has);
  }
}

const notFound = { data: null, errors: [{ type: 'NOT_FOUND', message: 'Could not resolve to a node with that id.' }] };
const forbidden = { data: null, errors: [{ type: 'FORBIDDEN', message: 'Viewer is not authorized to do that.' }] };
