/** What GitHub does when people sign in and the emulator does not: it checks PKCE, and it takes a token back when an app asks. */
import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { Emulator } from './emulator.ts';
import { oauthClientId } from './fixed-names.ts';

const tokenAddress = `/applications/${oauthClientId}/token`;
const codeSchema = z.object({ code: z.string().default(''), code_verifier: z.string().default('') });
const tokenSchema = z.object({ access_token: z.string() });

/** The middleware of one emulator. */
export function signInRules(emulator: Emulator, clientSecret: string): Hono {
  /** PKCE challenges, by the `state` of a visit to the authorize page and then by the code that came of it. */
  const byState = new Map<string, string>();
  const byCode = new Map<string, string>();
  const app = new Hono();

  app.get('/login/oauth/authorize', (c, next) => {
    const { state = '', code_challenge: challenge } = c.req.query();
    if (challenge !== undefined) byState.set(state, challenge);
    return next();
  });

  app.post('/login/oauth/callback', async (c, next) => {
    await next();
    const state = new URLSearchParams(await c.req.text()).get('state') ?? '';
    const challenge = byState.get(state);
    byState.delete(state);
    const code = new URL(c.res.headers.get('location') ?? '', c.req.url).searchParams.get('code');
    if (challenge !== undefined && code !== null) byCode.set(code, challenge);
  });

  app.post('/login/oauth/access_token', async (c, next) => {
    const { code, code_verifier: verifier } = codeSchema.parse(await fieldsOf(c));
    const challenge = byCode.get(code);
    const isKept = challenge === undefined || createHash('sha256').update(verifier).digest('base64url') === challenge;
    byCode.delete(code);
    return isKept ? next() : c.json({ error: 'bad_verification_code' });
  });

  return app.delete(tokenAddress, async (c) => {
    const credentials = `Basic ${btoa(`${oauthClientId}:${clientSecret}`)}`;
    if (c.req.header('authorization') !== credentials) return c.json({ message: 'Bad credentials' }, 401);
    const { access_token: token } = tokenSchema.parse(await fieldsOf(c));
    return emulator.tokens.delete(token) ? c.body(null, 204) : c.json({}, 404);
  });
}

async function fieldsOf({ req }: Context): Promise<unknown> {
  const isJson = req.header('content-type')?.includes('json') ?? false;
  const body = await req.text();
  return isJson ? JSON.parse(body) : Object.fromEntries(new URLSearchParams(body));
}
