import { App, type Octokit } from 'octokit';
import { clientFor } from '../../../functions/github/client.ts';
import { refusalStatus } from '../../../functions/github/refusal-status.ts';
import { appPermissions } from '../apps/manifests.ts';
import { type Check, type Finding, lacking, type Surroundings } from '../check.ts';
import { explanations } from '../settings.ts';

const permissionWords: Readonly<Record<keyof typeof appPermissions, string>> = {
  issues: 'Issues: read and write',
  metadata: 'Metadata: read',
  members: 'Members: read (of the organization)',
};

/**
 * Signs in as the App and asks what the Worker will ask. For a member who is none, and for a team that the App cannot see, GitHub answers the same
 * 404; so the team itself is asked for.
 */
export const app: Check = {
  name: 'Ensure the applications App may do what the Worker does',
  permission: 'the key of the App',
  isProof: true,
  async find(surroundings) {
    const { app, apiUrl } = surroundings.settings;
    if (app === undefined) {
      return [lacking('GITHUB_APP_ID and GITHUB_APP_PRIVATE_KEY', explanations.GITHUB_APP_ID, 'The applications App')];
    }
    const signedIn = new App({ appId: app.id, privateKey: app.privateKey, Octokit: clientFor(apiUrl) });
    const { apps } = signedIn.octokit.rest;
    if (app.installationId === undefined) return [await installationToChoose(apps)];
    const found = await apps.getInstallation({ installation_id: app.installationId }).catch(refusedApp);
    if ('kind' in found) return [found];
    const { data } = found;
    if (data.suspended_at) {
      return [{ kind: 'wrong', what: 'The applications App is suspended.', advice: `Take it up again at ${data.html_url}.` }];
    }
    const client = await signedIn.getInstallationOctokit(app.installationId);
    const findings = [
      ...missingPermissions(data.permissions, data.html_url),
      ...(await repositoryUnseen(client, surroundings, data.html_url)),
      ...(await teamUnseen(client, surroundings)),
    ];
    const what = 'The applications App has its permissions, and sees the repository and the team.';
    return findings.length > 0 ? findings : [{ kind: 'fine', what }];
  },
};

/** What GitHub does not accept of the App; other errors stay errors. */
function refusedApp(error: unknown): Finding {
  const status = refusalStatus(error);
  if (status === 401) {
    const advice = 'Check GITHUB_APP_ID and GITHUB_APP_PRIVATE_KEY; a new key is made on the page of the App.';
    return { kind: 'wrong', what: 'GitHub does not accept the key of the App.', advice };
  }
  if (status !== 404) throw error;
  const advice = 'Leave it out, and this names those that there are.';
  return { kind: 'wrong', what: 'GITHUB_INSTALLATION_ID is no installation of this App.', advice };
}

async function installationToChoose(apps: Octokit['rest']['apps']): Promise<Finding> {
  const listed = await apps.listInstallations().catch(refusedApp);
  if ('kind' in listed) return listed;
  const { data } = listed;
  const found = data.map(({ id, account }) => `${id} (${account && 'login' in account ? account.login : 'an enterprise'})`);
  const advice =
    found.length > 0 ? `It is one of these: ${found.join(', ')}.` : 'Install the App on the applications repository first.';
  return { kind: 'wrong', what: 'GITHUB_INSTALLATION_ID.', advice };
}

function missingPermissions(permissions: object, address: string): readonly Finding[] {
  const granted = new Map<string, unknown>(Object.entries(permissions));
  const names = Object.keys(appPermissions) as (keyof typeof appPermissions)[];
  const missing = names.filter((name) => ![appPermissions[name], 'write'].includes(String(granted.get(name))));
  const advice = `Give it to the App on its page under “Permissions”, then accept it at ${address}.`;
  return missing.map((name) => ({ kind: 'wrong', what: `The App lacks ${permissionWords[name]}.`, advice }));
}

async function repositoryUnseen(client: Octokit, { settings }: Surroundings, address: string): Promise<readonly Finding[]> {
  const { applications } = settings;
  if (await isThere(client.rest.repos.get(applications))) return [];
  const what = `The App does not see ${applications.owner}/${applications.repo}.`;
  return [{ kind: 'wrong', what, advice: `Add the repository at ${address}.` }];
}

async function teamUnseen(client: Octokit, { settings: { team } }: Surroundings): Promise<readonly Finding[]> {
  if (await isThere(client.rest.teams.getByName(team))) return [];
  const what = `The App does not see the team ${team.org}/${team.team_slug}, so the Worker takes nobody for a member.`;
  return [{ kind: 'wrong', what, advice: 'Check COMMITTEE_TEAM, and give the App “Members: read” of the organization.' }];
}

async function isThere(asked: Promise<unknown>): Promise<boolean> {
  return asked.then(
    () => true,
    (error: unknown) => {
      if ([403, 404].includes(refusalStatus(error) ?? 0)) return false;
      throw error;
    },
  );
}
