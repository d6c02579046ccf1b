/**
 * What the seed of the emulated GitHub cannot say: the committee's team, the rights of those outside it and the webhook. Wished for
 * anew at each start, so that a change of port or of these names reaches a state that an earlier run left.
 */
import type { Octokit } from 'octokit';
import {
  applicationsRepository,
  committeeMembers,
  committeeTeam,
  observer,
  organisation,
  pendingMember,
  siteRepository,
} from './fixed-names.ts';

/** The address and the secret of the Worker's webhook. */
export type WebhookTarget = { url: string; secret: string };

/**
 * Makes team, rights and webhook as they should be. A second call changes nothing.
 *
 * @param chair a client signed in as the chair, who administers the organisation.
 */
export async function prepareOrganisation(chair: Octokit, webhook: WebhookTarget): Promise<void> {
  await prepareTeam(chair);
  await chair.rest.repos.addCollaborator({ ...siteRepository, username: 'editor', permission: 'push' });
  await chair.rest.repos.addCollaborator({ ...applicationsRepository, username: observer, permission: 'pull' });
  await prepareWebhook(chair, webhook);
}

async function prepareTeam(chair: Octokit): Promise<void> {
  const { data: teams } = await chair.rest.teams.list({ org: organisation, per_page: 100 });
  if (!teams.some(({ slug }) => slug === committeeTeam)) {
    await chair.rest.teams.create({ org: organisation, name: committeeTeam, privacy: 'closed' });
  }
  const team = { org: organisation, team_slug: committeeTeam };
  for (const username of [...committeeMembers, pendingMember]) {
    const role = username === 'chair' ? 'maintainer' : 'member';
    await chair.rest.teams.addOrUpdateMembershipForUserInOrg({ ...team, username, role });
  }
  await chair.rest.teams.addOrUpdateRepoPermissionsInOrg({ ...team, ...applicationsRepository, permission: 'push' });
}

async function prepareWebhook(chair: Octokit, { url, secret }: WebhookTarget): Promise<void> {
  const wished = {
    ...applicationsRepository,
    active: true,
    events: ['issues', 'issue_comment'],
    config: { url, secret, content_type: 'json' },
  };
  const { data: hooks } = await chair.rest.repos.listWebhooks({ ...applicationsRepository, per_page: 100 });
  const own = hooks.find(({ config }) => config.url?.endsWith(new URL(url).pathname));
  if (own === undefined) await chair.rest.repos.createWebhook(wished);
  else await chair.rest.repos.updateWebhook({ ...wished, hook_id: own.id });
}
