import { z } from 'zod';
import type { Team } from '../settings.ts';
import { type Repository, withTimeout } from './client.ts';
import { outcomeOfError } from './outcome-of-error.ts';
import { refusalStatus } from './refusal-status.ts';

const membershipSchema = z.object({ state: z.string(), role: z.string() });

/**
 * The role of an account in a team: `member` or `maintainer`; undefined for whoever is not an active member. GitHub answers 404 to an App
 * that may not see the team, and 403 to one without *Members: read*: that is "not allowed" too (docs.github.com, “Get team membership for
 * a user”).
 * @throws where GitHub gives no answer
 */
export async function teamMembership(
  { client }: Pick<Repository, 'client'>,
  { organization, slug }: Team,
  login: string,
): Promise<'member' | 'maintainer' | undefined> {
  try {
    const { data } = await client.rest.teams.getMembershipForUserInOrg({
      org: organization,
      team_slug: slug,
      username: login,
      request: withTimeout(),
    });
    const { state, role } = membershipSchema.parse(data);
    if (state !== 'active') return undefined;
    return role === 'maintainer' ? 'maintainer' : 'member';
  } catch (error) {
    const isRefused = [403, 404].includes(refusalStatus(error) ?? 0) && outcomeOfError(error, Date.now()).kind === 'blocked';
    if (isRefused) return undefined;
    throw error; // a limit among others: nobody loses a right by it
  }
}
