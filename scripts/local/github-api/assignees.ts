/**
 * Who can be assigned: whoever may write, by a login in any case (https://docs.github.com/rest/issues/assignees). Adding leaves others out
 * silently; setting refuses them. `emulate` assigns any account, and refuses unknown ones in both.
 */
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { Store } from '../emulator.ts';
import { type ApiEnv, type ApiMiddleware, jsonOf, replaceResponse, repositoryOf } from './api-middleware.ts';
import { userOf } from './caller.ts';

const bodySchema = z.looseObject({ assignees: z.array(z.string()) });
const roleSchema = z.looseObject({ role_name: z.string() });
const mayBeAssigned = ['write', 'maintain', 'admin'];

export function assignees(store: Store): Hono<ApiEnv> {
  /** The login as its account has it; undefined where it cannot be assigned. */
  const assignable = async (c: Context<ApiEnv>, login: string): Promise<string | undefined> => {
    const known = userOf(store, login)?.['login'];
    if (typeof known !== 'string') return undefined;
    const found = await c.var.ask('GET', `${repositoryOf(c)}/collaborators/${encodeURIComponent(known)}/permission`);
    return found.ok && mayBeAssigned.includes(roleSchema.parse(await found.json()).role_name) ? known : undefined;
  };
  const changed: ApiMiddleware = async (c, next) => {
    const body = bodySchema.safeParse(await jsonOf(c));
    if (!body.success) return next();
    const sent = body.data.assignees;
    const isAdding = c.req.method === 'POST';
    const found = isAdding
      ? await Promise.all(sent.map((login) => assignable(c, login)))
      : sent.map((login) => loginOf(store, login));
    const logins = found.filter((login) => login !== undefined);
    if (logins.length < sent.length || logins.some((login, index) => login !== sent[index])) {
      const issue = c.req.path.replace(/\/assignees$/, '');
      const answer = await (logins.length === 0
        ? c.var.ask('GET', issue)
        : c.var.ask(c.req.method, c.req.path, { assignees: logins }));
      return new Response(answer.body, { status: isAdding && answer.ok ? 201 : answer.status, headers: answer.headers });
    }
    await next();
    if (isAdding && c.res.ok) replaceResponse(c, new Response(c.res.body, { status: 201, headers: c.res.headers }));
  };
  const set: ApiMiddleware = async (c, next) => {
    const body = bodySchema.safeParse(await jsonOf(c));
    if (!body.success) return next();
    const found = await Promise.all(body.data.assignees.map((login) => assignable(c, login)));
    const value = body.data.assignees.find((_, index) => found[index] === undefined);
    if (value !== undefined) {
      const errors = [{ value, resource: 'Issue', field: 'assignees', code: 'invalid' }];
      return c.json({ message: 'Validation Failed', errors, documentation_url: 'https://docs.github.com/rest/issues/issues' }, 422);
    }
    const isSame = found.every((login, index) => login === body.data.assignees[index]);
    return isSame ? next() : c.var.ask(c.req.method, c.req.path, { ...body.data, assignees: found });
  };

  const app = new Hono<ApiEnv>();
  app.post('/issues', set);
  app.patch('/issues/:number{[0-9]+}', set);
  app.on(['POST', 'DELETE'], '/issues/:number/assignees', changed);
  return app;
}

function loginOf(store: Store, login: string): string | undefined {
  const known = userOf(store, login)?.['login'];
  return typeof known === 'string' ? known : undefined;
}
