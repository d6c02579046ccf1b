// What the emulated GitHub's webhook delivers: which happenings, by whom, and with what in them.
import { expect, test } from 'vitest';
import { githubApp } from '../../../scripts/local/fixed-names.ts';
import { applications, useGithub } from './use-github.ts';

const github = useGithub();
const received = 'status: received';

test('each change of an issue and of its comments is delivered once, with who made it and all that GitHub says of it', async () => {
  const app = await github().asApp();
  const wished = { ...applications, title: 'MENTEE-2014F-TEST1', body: 'a', labels: [received], milestone: 1 };
  const { data } = await app.rest.issues.create(wished);
  const issue = { ...applications, issue_number: data.number };
  const chair = github().as('chair').rest.issues;
  await chair.addLabels({ ...issue, labels: ['status: accepted'] });
  await chair.removeLabel({ ...issue, name: received });
  await chair.addAssignees({ ...issue, assignees: ['chair'] });
  await chair.removeAssignees({ ...issue, assignees: ['chair'] });
  await chair.update({ ...issue, milestone: null });
  await chair.update({ ...issue, state: 'closed' });
  await chair.update({ ...issue, state: 'open' });
  await chair.update({ ...issue, title: 'b' });
  const { data: comment } = await app.rest.issues.createComment({ ...issue, body: 'one' });
  const own = { ...applications, comment_id: comment.id };
  await app.rest.issues.updateComment({ ...own, body: 'two' });
  await app.rest.issues.deleteComment(own);

  const expected = [
    ['issues', 'opened', 'mentoring-program[bot]'],
    ['issues', 'labeled', 'mentoring-program[bot]'],
    ['issues', 'milestoned', 'mentoring-program[bot]'],
    ...['labeled', 'unlabeled', 'assigned', 'unassigned', 'demilestoned', 'closed', 'reopened', 'edited'].map((action) => {
      return ['issues', action, 'chair'];
    }),
    ...['created', 'edited', 'deleted'].map((action) => ['issue_comment', action, 'mentoring-program[bot]']),
  ];
  await expect.poll(() => github().arrivals.length).toBe(expected.length);
  const told = github().arrivals.map(({ event, body }) => [event, body['action'], (body['sender'] as { login: string }).login]);
  expect(told.map(String).sort()).toEqual(expected.map(String).sort()); // GitHub promises no order
  expect(new Set(github().arrivals.map(({ delivery }) => delivery)).size).toBe(expected.length);

  const bodyOf = (event: string, action: string) =>
    github().arrivals.find((one) => one.event === event && one.body['action'] === action)?.body;
  expect(bodyOf('issues', 'unlabeled')).toMatchObject({
    label: { id: expect.any(Number), name: received, description: expect.any(String), url: expect.stringMatching(/\/labels\//) },
    repository: { full_name: 'alsc/mentoring-applications', private: true },
    sender: { type: 'User' },
  });
  expect(bodyOf('issues', 'milestoned')).toMatchObject({ milestone: { number: 1, title: 'Fall 2014' } });
  expect(bodyOf('issues', 'edited')).toMatchObject({ changes: { title: { from: 'MENTEE-2014F-TEST1' } } });
  expect(bodyOf('issue_comment', 'edited')).toMatchObject({
    changes: { body: { from: 'one' } },
    comment: { body: 'two', performed_via_github_app: { id: githubApp.id } },
    sender: { type: 'Bot' },
  });
});
