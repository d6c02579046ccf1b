/**
 * What a role may do with issues (https://docs.github.com/organizations/managing-user-access-to-your-organizations-repositories). In `emulate`
 * whoever sees a private repository may do everything in it.
 */
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { Emulator } from '../emulator.ts';
import { type ApiEnv, type ApiMiddleware, jsonOf, refusal, repositoryOf } from './api-middleware.ts';
import { callerOf } from './caller.ts';
import { type Permissions, permissionsOf } from './permissions.ts';

/** GitHub drops these silently from what somebody sends who may not set them. */
const triagesOnly = ['labels', 'assignees', 'milestone'];
const authoredSchema = z.looseObject({ user: z.looseObject({ login: z.string() }) });
const bodySchema = z.record(z.string(), z.unknown());

/** Refuses people what their role does not allow. An App's permissions are checked by `emulate`. */
export function issueRights({ tokens }: Emulator): Hono<ApiEnv> {
  /** Undefined where the caller is an App or nobody: others judge those. */
  const rightsOf = async (c: Context<ApiEnv>): Promise<(Permissions & { login: string }) | undefined> => {
    const caller = callerOf(c.req.raw.headers, tokens);
    const permissions = caller.kind === 'person' ? await permissionsOf(c.var.ask, repositoryOf(c)) : undefined;
    return caller.kind === 'person' && permissions !== undefined ? { ...permissions, login: caller.login } : undefined;
  };
  const only =
    (right: 'push' | 'triage', orAuthor = false): ApiMiddleware =>
    async (c, next) => {
      const rights = await rightsOf(c);
      if (rights === undefined || rights[right] || (orAuthor && (await isAuthor(c, rights.login)))) return next();
      return refusal(403, 'Must have admin rights to Repository.');
    };
  const dropped: ApiMiddleware = async (c, next) => {
    const body = bodySchema.safeParse(await jsonOf(c));
    const isDropped = body.success && triagesOnly.some((field) => field in body.data);
    if (!isDropped || (await rightsOf(c))?.triage !== false) return next();
    const rest = Object.fromEntries(Object.entries(body.data).filter(([field]) => !triagesOnly.includes(field)));
    return c.var.ask(c.req.method, c.req.path, rest);
  };

  const app = new Hono<ApiEnv>();
  app.post('/issues', dropped);
  app.patch('/issues/:number{[0-9]+}', only('triage', true), dropped);
  app.on(['POST', 'PUT', 'DELETE'], '/issues/:number/labels/*', only('triage'));
  app.on(['PATCH', 'DELETE'], '/issues/comments/:id', only('push', true));
  app.on(['POST', 'PATCH', 'DELETE'], ['/labels/*', '/milestones/*'], only('push'));
  app.on(['POST', 'DELETE'], '/issues/:number/assignees', async (c, next) => {
    if ((await rightsOf(c))?.triage !== false) return next();
    return c.var.ask('GET', c.req.path.replace(/\/assignees$/, ''));
  });
  return app;
}

async function isAuthor(c: Context<ApiEnv>, login: string): Promise<boolean> {
  const found = await c.var.ask('GET', c.req.path);
  return found.ok && authoredSchema.parse(await found.json()).user.login === login;
}
