// Issues, comments and events of the emulated GitHub, as the Registry reads and writes them.
import type { Octokit } from 'octokit';
import { describe, expect, test } from 'vitest';
import { githubApp } from '../../../scripts/local/fixed-names.ts';
import { applications, useGithub } from './use-github.ts';

const github = useGithub();
const received = 'status: received';
const accepted = 'status: accepted';

/** An application as the Registry files one. */
async function opened(): Promise<{ app: Octokit; issue: { owner: string; repo: string; issue_number: number }; nodeId: string }> {
  const app = await github().asApp();
  const wished = { ...applications, title: 'MENTEE-2014F-TEST1', body: 'a', labels: ['role: mentee', received], milestone: 1 };
  const { data } = await app.rest.issues.create(wished);
  return { app, issue: { ...applications, issue_number: data.number }, nodeId: data.node_id };
}

async function eventsOf(app: Octokit, issue: { owner: string; repo: string; issue_number: number }) {
  const { data } = await app.rest.issues.listEvents(issue);
  return data as (typeof data)[number] & object extends infer Event ? (Event & Record<string, unknown>)[] : never;
}

const second = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

describe('the events of an issue', () => {
  test('say who did what by which App, in their order, and that it was opened or edited not at all', async () => {
    const { app, issue } = await opened();
    const reviewer = github().as('reviewer-1').rest.issues;
    await reviewer.addLabels({ ...issue, labels: ['Status: Accepted'] });
    await reviewer.removeLabel({ ...issue, name: received });
    await reviewer.addAssignees({ ...issue, assignees: ['reviewer-2'] });
    await reviewer.update({ ...issue, state: 'closed' });
    await app.rest.issues.update({ ...issue, state: 'open', title: 'Another' });
    const events = await eventsOf(app, issue);
    expect(events.map(({ event, actor, label }) => [event, actor?.login, label && (label as { name: string }).name])).toEqual([
      ['labeled', 'mentoring-program[bot]', 'role: mentee'],
      ['labeled', 'mentoring-program[bot]', received],
      ['milestoned', 'mentoring-program[bot]', undefined],
      ['labeled', 'reviewer-1', accepted],
      ['unlabeled', 'reviewer-1', received],
      ['assigned', 'reviewer-1', undefined],
      ['closed', 'reviewer-1', undefined],
      ['reopened', 'mentoring-program[bot]', undefined],
      ['renamed', 'mentoring-program[bot]', undefined],
    ]);
    expect(events.map(({ id }) => id)).toEqual(events.map(({ id }) => id).sort((a, b) => a - b));
    expect(events.every(({ created_at }) => second.test(String(created_at)))).toBe(true);
    expect(events[0]).toMatchObject({ performed_via_github_app: { id: githubApp.id, slug: githubApp.slug } });
    expect(events[3]).toMatchObject({ performed_via_github_app: null });
    expect(events[2]).toMatchObject({ milestone: { title: 'Fall 2014' } });
    expect(events[5]).toMatchObject({ assignee: { login: 'reviewer-2' }, assigner: { login: 'reviewer-1' } });
    expect(events[8]).toMatchObject({ rename: { from: 'MENTEE-2014F-TEST1', to: 'Another' } });
  });

  test('come in pages of one size', async () => {
    const { app, issue } = await opened();
    const page = await app.rest.issues.listEvents({ ...issue, per_page: 2 });
    expect([page.data.length, page.headers.link]).toEqual([2, expect.stringContaining('rel="next"')]);
  });

  test('tell of each label, also where all are taken off at once', async () => {
    const { app, issue } = await opened();
    expect((await app.rest.issues.removeAllLabels(issue)).status).toBe(204);
    expect((await eventsOf(app, issue)).filter(({ event }) => event === 'unlabeled')).toHaveLength(2);
  });
});

describe('comments', () => {
  test('of the App name it by its number, and those of people do not', async () => {
    const { app, issue } = await opened();
    await app.rest.issues.createComment({ ...issue, body: 'Done.' });
    await github()
      .as('reviewer-1')
      .rest.issues.createComment({ ...issue, body: '/accept' });
    const { data } = await app.rest.issues.listComments(issue);
    expect(data.map((comment) => [comment.user?.login, comment.user?.type, comment.performed_via_github_app?.id])).toEqual([
      ['mentoring-program[bot]', 'Bot', githubApp.id],
      ['reviewer-1', 'User', undefined],
    ]);
    expect(data.every(({ created_at, updated_at }) => created_at === updated_at && second.test(created_at))).toBe(true);
  });

  test('are found since the second of their last change, of one issue and of all', async () => {
    const { app, issue } = await opened();
    const { data: comment } = await app.rest.issues.createComment({ ...issue, body: 'a' });
    await app.rest.issues.updateComment({ ...applications, comment_id: comment.id, body: 'b' });
    const { data: changed } = await app.rest.issues.getComment({ ...applications, comment_id: comment.id });
    const numbersSince = async (since: string) =>
      (await app.rest.issues.listComments({ ...issue, since })).data.map(({ id }) => id);
    expect(await numbersSince(changed.updated_at)).toEqual([comment.id]);
    expect(await numbersSince(new Date(Date.parse(changed.updated_at) + 60_000).toISOString())).toEqual([]);
    const all = await app.rest.issues.listCommentsForRepo({ ...applications, since: changed.updated_at });
    expect(all.data.map(({ id }) => id)).toContain(comment.id);
    const issues = await app.rest.issues.listForRepo({ ...applications, since: changed.updated_at, per_page: 100 });
    expect(issues.data.map(({ number }) => number)).toContain(issue.issue_number);
  });
});

describe('who may do what', () => {
  const reader = 'Must have admin rights to Repository.';
  test('who only reads comments, changes the own words, and sets no label and closes nothing', async () => {
    const { app, issue } = await opened();
    const observer = github().as('observer').rest.issues;
    const { data: own } = await observer.createComment({ ...issue, body: '/accept' });
    expect((await observer.updateComment({ ...applications, comment_id: own.id, body: 'Sorry' })).status).toBe(200);
    const { data: others } = await app.rest.issues.createComment({ ...issue, body: 'a' });
    const refused = [
      () => observer.addLabels({ ...issue, labels: [accepted] }),
      () => observer.setLabels({ ...issue, labels: [] }),
      () => observer.removeLabel({ ...issue, name: received }),
      () => observer.update({ ...issue, state: 'closed' }),
      () => observer.updateComment({ ...applications, comment_id: others.id, body: 'b' }),
      () => observer.deleteComment({ ...applications, comment_id: others.id }),
      () => observer.createLabel({ ...applications, name: 'mine' }),
    ];
    for (const one of refused) await expect(one()).rejects.toMatchObject({ status: 403, response: { data: { message: reader } } });
    expect((await observer.addAssignees({ ...issue, assignees: ['reviewer-1'] })).data?.assignees).toEqual([]);
  });

  test.each(['pending', 'editor', 'outsider'] as const)('%s hears of no issue at all', async (login) => {
    const { issue } = await opened();
    const outside = github().as(login).rest.issues;
    const refused = [
      () => outside.get(issue),
      () => outside.listEvents(issue),
      () => outside.createComment({ ...issue, body: '/accept' }),
      () => outside.addLabels({ ...issue, labels: [accepted] }),
      () => outside.update({ ...issue, state: 'closed' }),
      () => outside.addAssignees({ ...issue, assignees: ['reviewer-1'] }),
    ];
    for (const one of refused) await expect(one()).rejects.toMatchObject({ status: 404 });
  });

  test('an App without Issues: write changes nothing', async () => {
    const { issue } = await opened();
    const app = await github().asApp({ issues: 'read', metadata: 'read' });
    await expect(app.rest.issues.createComment({ ...issue, body: 'a' })).rejects.toMatchObject({ status: 403 });
    expect((await app.rest.issues.get(issue)).status).toBe(200);
  });
});

describe('assignees', () => {
  test('that cannot be assigned are left out where one adds, and refused where one sets', async () => {
    const { app, issue } = await opened();
    const added = await app.rest.issues.addAssignees({
      ...issue,
      assignees: ['Reviewer-1', 'outsider', 'observer', 'nobody-at-all'],
    });
    expect([added.status, added.data?.assignees?.map(({ login }) => login)]).toEqual([201, ['reviewer-1']]);
    const set = app.rest.issues.update({ ...issue, assignees: ['reviewer-2', 'outsider'] });
    await expect(set).rejects.toMatchObject({
      status: 422,
      response: { data: { errors: [{ field: 'assignees', value: 'outsider' }] } },
    });
    const removed = await app.rest.issues.removeAssignees({ ...issue, assignees: ['reviewer-1', 'nobody-at-all'] });
    expect(removed.data.assignees).toEqual([]);
  });
});

describe('an issue that is gone', () => {
  const remove = 'mutation($issueId: ID!) { deleteIssue(input: { issueId: $issueId }) { clientMutationId } }';
  const transfer =
    'mutation($issueId: ID!, $repositoryId: ID!) { transferIssue(input: { issueId: $issueId, repositoryId: $repositoryId }) { clientMutationId } }';

  test('answers 410 where it was deleted, and its number is not given again', async () => {
    const { app, issue, nodeId } = await opened();
    await expect(github().as('observer').graphql(remove, { issueId: nodeId })).rejects.toThrow();
    await github().as('chair').graphql(remove, { issueId: nodeId });
    const asked = [
      () => app.rest.issues.get(issue),
      () => app.rest.issues.listComments(issue),
      () => app.rest.issues.listEvents(issue),
    ];
    for (const one of asked) {
      await expect(one()).rejects.toMatchObject({ status: 410 });
    }
    expect((await opened()).issue.issue_number).toBe(issue.issue_number + 1);
    expect(github().arrivals.some(({ body }) => body['action'] === 'deleted')).toBe(true);
  });

  test('leads to its new place where it was moved', async () => {
    const { app, issue, nodeId } = await opened();
    const { data: site } = await github().as('chair').rest.repos.get({ owner: 'alsc', repo: 'mentoring-site' });
    await github().as('chair').graphql(transfer, { issueId: nodeId, repositoryId: site.node_id });
    const moved = await app.rest.issues.get({ ...issue, request: { redirect: 'manual' } });
    expect([moved.status, moved.headers.location]).toEqual([301, expect.stringContaining('/repos/alsc/mentoring-site/issues/')]);
    await expect
      .poll(() => github().arrivals.find(({ body }) => body['action'] === 'transferred')?.body)
      .toMatchObject({
        changes: { new_issue: { number: expect.any(Number) }, new_repository: { full_name: 'alsc/mentoring-site' } },
      });
  });
});
