/** What an account may do in a repository, asked of the emulator in the caller's name. */
import { z } from 'zod';
import { asCaller, type Forward } from './cure.ts';

/** Each may do what those before it may (https://docs.github.com/organizations/managing-user-access-to-your-organizations-repositories). */
const roles = ['read', 'triage', 'write', 'maintain', 'admin'] as const;

const userSchema = z.looseObject({ login: z.string() });
const permissionSchema = z.looseObject({ role_name: z.enum(roles) });

/** In GitHub's words, as `permissions` of a repository has them. */
export type Rights = { admin: boolean; maintain: boolean; push: boolean; triage: boolean; pull: boolean };

/**
 * The caller's rights.
 *
 * @param repository such as `/repos/alsc/mentoring-site`.
 * @returns undefined where the caller is no person: an App, or nobody.
 */
export async function rightsOf(request: Request, forward: Forward, repository: string): Promise<Rights | undefined> {
  const user = await forward(asCaller(request, 'GET', '/user'));
  if (!user.ok) return undefined;
  const { login } = userSchema.parse(await user.json());
  const found = await forward(asCaller(request, 'GET', `${repository}/collaborators/${encodeURIComponent(login)}/permission`));
  // 404: no collaborator. Whoever may see the repository may read it.
  const role = found.ok ? permissionSchema.parse(await found.json()).role_name : 'read';
  const may = (least: (typeof roles)[number]) => roles.indexOf(role) >= roles.indexOf(least);
  return { admin: may('admin'), maintain: may('maintain'), push: may('write'), triage: may('triage'), pull: true };
}
