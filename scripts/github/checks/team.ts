import { refusalStatus } from '../../../functions/github/refusal-status.ts';
import type { Check, Finding } from '../check.ts';

/** The team decides, its maintainer chairs, and both write in the applications repository. */
export const team: Check = {
  name: 'Ensure the committee’s team is there, has a chair, and may write in the applications repository',
  permission: 'Members: read and write',
  async find({ client, settings: { applications, team, webUrl } }) {
    const name = `${team.org}/${team.team_slug}`;
    const address = `${webUrl}/orgs/${team.org}/teams/${team.team_slug}`;
    const mayWrite = () => client.rest.teams.addOrUpdateRepoPermissionsInOrg({ ...team, ...applications, permission: 'push' });
    const found = await client.rest.teams.getByName(team).catch((error: unknown) => {
      if (refusalStatus(error) === 404) return undefined;
      throw error;
    });
    if (found === undefined) {
      const run = async () => {
        await client.rest.teams.create({ org: team.org, name: team.team_slug, privacy: 'closed' });
        await mayWrite();
      };
      const done = `Made the team ${name}. Add its members, and make the chair its maintainer, at ${address}.`;
      return [{ kind: 'wrong', what: `Team ${name}, or the token does not see it.`, mend: { done, run } }];
    }
    const findings: Finding[] = [];
    const { data: maintainers } = await client.rest.teams.listMembersInOrg({ ...team, role: 'maintainer' });
    if (maintainers.length === 0) {
      const what = `${name} has no maintainer, so nobody chairs.`;
      findings.push({ kind: 'wrong', what, advice: `Make one at ${address}/members.` });
    }
    const repositories = await client.paginate(client.rest.teams.listReposInOrg, { ...team, per_page: 100 });
    const repository = `${applications.owner}/${applications.repo}`;
    const own = repositories.find(({ full_name }) => full_name.toLowerCase() === repository.toLowerCase());
    if (own?.permissions?.push !== true) {
      const mend = { done: `${name} may write in ${repository} now.`, run: mayWrite };
      findings.push({ kind: 'wrong', what: `${name} may not write in ${repository}.`, mend });
    }
    const fine: Finding = { kind: 'fine', what: `The team ${name} has a chair and writes in the applications repository.` };
    return findings.length > 0 ? findings : [fine];
  },
};
