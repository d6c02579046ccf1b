// Who is on the committee, as GitHub says it: asked of the team, kept for five minutes, and nobody where GitHub says nothing of them.
import type { Actor } from '../../../src/domain/commands/command.ts';
import type { Repository } from '../../github/client.ts';
import { teamMembership } from '../../github/team-membership.ts';
import type { Team } from '../../settings.ts';

/** Whoever leaves the team is out within this time (milliseconds). */
const keptFor = 5 * 60_000;

/** A free Worker may make 50 calls in one invocation: see drain-outbox.ts. */
const mostAtOnce = 12;

type Role = Actor['role'];

/** The roles of accounts in the committee's team, from one alarm to the next. */
export class Committee {
  private readonly known = new Map<string, { readonly role: Role | undefined; readonly at: number }>();
  private readonly team: Team;
  private readonly now: () => number;

  constructor(team: Team, now: () => number) {
    this.team = team;
    this.now = now;
  }

  /**
   * Asks GitHub for the roles of accounts that are not known, a few at a time.
   * @returns whether all are known now; what they wished for may not be judged before
   * @throws where GitHub gives no answer: nothing that they wished for may be judged then
   */
  async load(github: Pick<Repository, 'client'>, logins: Iterable<string>): Promise<boolean> {
    let asked = 0;
    for (const login of new Set([...logins].map(lower))) {
      if (login === '') continue; // an account that is gone
      const known = this.known.get(login);
      if (known && known.at > this.now() - keptFor) continue;
      if (asked === mostAtOnce) return false;
      asked += 1;
      const role = await teamMembership(github, this.team, login);
      this.known.set(login, { role: role && (role === 'maintainer' ? 'chair' : 'committee'), at: this.now() });
    }
    return true;
  }

  /** The role of an account that was loaded; undefined for anybody else. */
  roleOf(login: string): Role | undefined {
    return this.known.get(lower(login))?.role;
  }
}

/** GitHub's logins are the same in capitals. */
function lower(login: string): string {
  return login.toLowerCase();
}
