/** What GitHub does when people sign in and the emulator does not: it checks PKCE, and it takes a token back when an app asks. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { CapturedEmulator } from './captured-emulator.ts';
import type { GatewayRequest } from './fault.ts';
import { oauthClientId } from './fixed-names.ts';

type Forward = () => Promise<Response>;

/** Carries one request of a sign-in; undefined where the request is none. */
export type SignInRules = (request: GatewayRequest, forward: Forward) => Promise<Response> | undefined;

const tokenAddress = `/applications/${oauthClientId}/token`;

/**
 * The rules for one emulator.
 * @param base its own address
 */
export function signInRules(emulator: CapturedEmulator, base: string, clientSecret: string): SignInRules {
  /** PKCE challenges, by the `state` of a visit to the authorize page and then by the code that came of it. */
  const byState = new Map<string, string>();
  const byCode = new Map<string, string>();

  return (request, forward) => {
    const url = new URL(request.path, base);
    if (request.method === 'GET' && url.pathname === '/login/oauth/authorize') {
      const { state = '', code_challenge: challenge } = Object.fromEntries(url.searchParams);
      if (challenge !== undefined) byState.set(state, challenge);
      return forward();
    }
    if (request.method === 'POST' && url.pathname === '/login/oauth/callback') return noteCode(request, forward);
    if (request.method === 'POST' && url.pathname === '/login/oauth/access_token') return checkVerifier(request, forward);
    if (request.method === 'DELETE' && url.pathname === tokenAddress) return Promise.resolve(revoke(request));
    return undefined;
  };

  async function noteCode(request: GatewayRequest, forward: Forward): Promise<Response> {
    const reply = await forward();
    const state = new URLSearchParams(request.body).get('state') ?? '';
    const challenge = byState.get(state);
    byState.delete(state);
    const code = new URL(reply.headers.get('location') ?? base, base).searchParams.get('code');
    if (challenge !== undefined && code !== null) byCode.set(code, challenge);
    return reply;
  }

  async function checkVerifier(request: GatewayRequest, forward: Forward): Promise<Response> {
    const { code, code_verifier: verifier } = z
      .object({ code: z.string().default(''), code_verifier: z.string().default('') })
      .parse(fieldsOf(request));
    const challenge = byCode.get(code);
    const isKept = challenge === undefined || createHash('sha256').update(verifier).digest('base64url') === challenge;
    byCode.delete(code);
    return isKept ? forward() : Response.json({ error: 'bad_verification_code' });
  }

  function revoke(request: GatewayRequest): Response {
    const credentials = `Basic ${btoa(`${oauthClientId}:${clientSecret}`)}`;
    if (request.headers.get('authorization') !== credentials) return Response.json({ message: 'Bad credentials' }, { status: 401 });
    const { access_token: token } = z.object({ access_token: z.string() }).parse(fieldsOf(request));
    return emulator.tokens.delete(token) ? new Response(null, { status: 204 }) : Response.json({}, { status: 404 });
  }
}

function fieldsOf({ headers, body }: GatewayRequest): unknown {
  const isJson = headers.get('content-type')?.includes('json') ?? false;
  return isJson ? JSON.parse(body) : Object.fromEntries(new URLSearchParams(body));
}
