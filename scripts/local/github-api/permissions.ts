/** What an account may do. `emulate` says that everybody may do everything, and in other words than GitHub. */
import { z } from 'zod';
import { type ApiMiddleware, type Ask, refusal, replaceResponse, repositoryOf } from './api-middleware.ts';

/** Each may do what those before it may (https://docs.github.com/organizations/managing-user-access-to-your-organizations-repositories). */
const roles = ['read', 'triage', 'write', 'maintain', 'admin'] as const;
const words: Readonly<Record<string, string>> = { push: 'write', maintain: 'write', pull: 'read', triage: 'read' };

const userSchema = z.looseObject({ login: z.string() });
const roleSchema = z.looseObject({ role_name: z.enum(roles) });
const permissionSchema = z.looseObject({ permission: z.string() });
const pullSchema = z.looseObject({ user: userSchema });

/** In GitHub's words, as `permissions` of a repository has them. */
export type Permissions = { admin: boolean; maintain: boolean; push: boolean; triage: boolean; pull: boolean };

/** The caller's permissions in a repository; undefined where the caller is no person: an App, or nobody. */
export async function permissionsOf(ask: Ask, repository: string): Promise<Permissions | undefined> {
  const user = await ask('GET', '/user');
  if (!user.ok) return undefined;
  const { login } = userSchema.parse(await user.json());
  const found = await ask('GET', `${repository}/collaborators/${encodeURIComponent(login)}/permission`);
  // 404: no collaborator. Whoever may see the repository may read it.
  const role = found.ok ? roleSchema.parse(await found.json()).role_name : 'read';
  const may = (least: (typeof roles)[number]) => roles.indexOf(role) >= roles.indexOf(least);
  return { admin: may('admin'), maintain: may('maintain'), push: may('write'), triage: may('triage'), pull: true };
}

/** `permissions` of a repository: Decap and the sign-in let people in by it. */
export const repositoryPermissions: ApiMiddleware = async (c, next) => {
  await next();
  const permissions = c.res.ok ? await permissionsOf(c.var.ask, repositoryOf(c)) : undefined;
  if (permissions === undefined) return;
  const found = z.looseObject({}).parse(await c.res.json());
  replaceResponse(c, Response.json({ ...found, permissions }));
};

/** The permission of a collaborator, which GitHub calls "write" and "read", and `emulate` "push" and "pull". */
export const collaboratorPermission: ApiMiddleware = async (c, next) => {
  await next();
  if (!c.res.ok) return;
  const found = permissionSchema.parse(await c.res.json());
  replaceResponse(c, Response.json({ ...found, permission: words[found.permission] ?? found.permission }));
};

/**
 * Only who may write changes labels, and closes or renames a pull request of somebody else. In a public repository `emulate` lets every
 * account do so.
 */
export const writersOnly: ApiMiddleware = async (c, next) => {
  const permissions = await permissionsOf(c.var.ask, repositoryOf(c));
  const isPull = c.req.path.startsWith(`${repositoryOf(c)}/pulls/`);
  if (permissions?.push === false && !(isPull && (await isOwn(c.var.ask, c.req.path)))) {
    return refusal(403, 'Must have push access to the repository.');
  }
  return next();
};

async function isOwn(ask: Ask, path: string): Promise<boolean> {
  const [user, pull] = await Promise.all([ask('GET', '/user'), ask('GET', path)]);
  if (!user.ok || !pull.ok) return false;
  return pullSchema.parse(await pull.json()).user.login === userSchema.parse(await user.json()).login;
}
