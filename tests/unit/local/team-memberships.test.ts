// Who is in the committee's team, as GitHub tells it to the App and to people.
import { describe, expect, test } from 'vitest';
import { useGithub } from './use-github.ts';

const github = useGithub();
const team = { org: 'alsc', team_slug: 'mentoring-committee' };

describe('the App asks who is in the committee', () => {
  test.each([
    ['chair', { state: 'active', role: 'maintainer' }],
    ['reviewer-1', { state: 'active', role: 'member' }],
    ['reviewer-6', { state: 'active', role: 'member' }],
    ['Reviewer-1', { state: 'active', role: 'member' }], // a login has no case
    ['pending', { state: 'pending', role: 'member' }],
  ])('%s', async (username, expected) => {
    const { data } = await (await github().asApp()).rest.teams.getMembershipForUserInOrg({ ...team, username });
    expect(data).toEqual({ ...expected, url: expect.stringMatching(/\/memberships\//) });
  });

  test.each(['observer', 'editor', 'outsider', 'nobody-at-all'])('%s is not', async (username) => {
    const asked = (await github().asApp()).rest.teams.getMembershipForUserInOrg({ ...team, username });
    await expect(asked).rejects.toMatchObject({ status: 404 });
  });
});

describe('the team is not there', () => {
  test('for an App without Members: read', async () => {
    const app = await github().asApp({ issues: 'write', metadata: 'read' });
    await expect(app.rest.teams.getByName(team)).rejects.toMatchObject({ status: 404 });
    const asked = app.rest.teams.getMembershipForUserInOrg({ ...team, username: 'chair' });
    await expect(asked).rejects.toMatchObject({ status: 404 });
    expect((await (await github().asApp()).rest.teams.getByName(team)).data).toMatchObject({ slug: 'mentoring-committee' });
  });

  test('for whoever is not of the organization', async () => {
    for (const login of ['pending', 'observer', 'editor', 'outsider'] as const) {
      await expect(github().as(login).rest.teams.getByName(team)).rejects.toMatchObject({ status: 404 });
    }
    expect((await github().as('reviewer-2').rest.teams.getByName(team)).status).toBe(200);
  });
});

test('an invitation that is taken back is gone, and a second one does not double it', async () => {
  const chair = github().as('chair').rest.teams;
  const pending = { ...team, username: 'pending' };
  expect((await chair.addOrUpdateMembershipForUserInOrg(pending)).data).toMatchObject({ state: 'pending' });
  await chair.removeMembershipForUserInOrg(pending);
  await expect(chair.getMembershipForUserInOrg(pending)).rejects.toMatchObject({ status: 404 });
  await chair.addOrUpdateMembershipForUserInOrg(pending);
});

test('the applications are seen by the observer, and not by the invited or by those outside', async () => {
  const issues = { owner: 'alsc', repo: 'mentoring-applications' };
  expect((await github().as('observer').rest.issues.listForRepo(issues)).status).toBe(200);
  for (const login of ['pending', 'editor', 'outsider'] as const) {
    await expect(github().as(login).rest.issues.listForRepo(issues)).rejects.toMatchObject({ status: 404 });
  }
});
