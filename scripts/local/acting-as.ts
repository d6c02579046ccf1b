/** Which account a person at the emulated GitHub's pages acts as: kept in a cookie, chosen without a password, since nothing here is real. */
import type { Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import { type Account, accounts, localToken } from './fixed-names.ts';

const cookie = 'acting-as';
const accountSchema = z.enum(accounts);
const choiceSchema = z.object({
  account: accountSchema,
  // A path of this server: `//host` and `/\\host` would lead elsewhere.
  return: z.string().regex(/^\/(?![/\\])/),
});

/** Asks the API in the name of the account. */
export type AskAs = (method: string, path: string, body?: object) => Promise<Response>;

/** The account of a visitor: the chair until another was chosen. */
export function actingAs(c: Context): Account {
  return accountSchema.catch('chair').parse(getCookie(c, cookie));
}

/** Asks with the account's own token, so that its rights hold. */
export function askAs(api: (request: Request) => Promise<Response>, account: Account, base: string): AskAs {
  return (method, path, body) => {
    const headers = {
      authorization: `token ${localToken(account)}`,
      accept: 'application/vnd.github+json',
      'content-type': 'application/json',
    };
    return api(new Request(new URL(path, base), { method, headers, ...(body && { body: JSON.stringify(body) }) }));
  };
}

/** Takes the choice, and leads back to where it was made. */
export function takeChoice(app: Hono): void {
  app.post('/acting-as', async (c) => {
    const choice = choiceSchema.safeParse(await c.req.parseBody());
    if (!choice.success) return c.text('Choose one of the accounts.', 400);
    setCookie(c, cookie, choice.data.account, { path: '/', httpOnly: true, sameSite: 'Strict' });
    return c.redirect(choice.data.return, 303);
  });
}
