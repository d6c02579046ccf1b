/** What an account may do in a repository, asked of the emulator in the caller's name. */
import { z } from 'zod';
import { asCaller, type Forward } from './cure.ts';

const userSchema = z.looseObject({ login: z.string() });
const permissionSchema = z.looseObject({ permission: z.string() });

export type Rights = { admin: boolean; push: boolean; pull: boolean };

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
  const found = await forward(asCaller(request, 'GET', `${repository}/collaborators/${login}/permission`));
  // 404: no collaborator. Whoever may see the repository may read it.
  const { permission } = found.ok ? permissionSchema.parse(await found.json()) : { permission: 'read' };
  const admin = permission === 'admin';
  return { admin, push: admin || ['maintain', 'push', 'write'].includes(permission), pull: true };
}
