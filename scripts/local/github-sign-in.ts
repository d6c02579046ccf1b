/**
 * What GitHub does when people sign in and the emulator does not: it checks PKCE, it takes a token back when an app asks, and it says
 * what an account may do in a repository (the emulator says everything, to everybody).
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { CapturedEmulator } from './captured-emulator.ts';
import type { GatewayRequest } from './fault.ts';
import { localToken, oauthClientId } from './fixed-names.ts';

type Forward = () => Promise<Response>;

/** Carries one request of a sign-in; undefined where the request is none. */
export type SignInRules = (request: GatewayRequest, forward: Forward) => Promise<Response> | undefined;

const tokenAddress = `/applications/${oauthClientId}/token`;
const repositoryAddress = /^\/repos\/([^/?]+\/[^/?]+)$/;

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
    const repository = repositoryAddress.exec(url.pathname)?.[1];
    return request.method === 'GET' && repository !== undefined ? withPermissions(request, repository, forward) : undefined;
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

  async function withPermissions(request: GatewayRequest, repository: string, forward: Forward): Promise<Response> {
    const reply = await forward();
    const token = request.headers.get('authorization')?.replace(/^(bearer|token)\s+/i, '') ?? '';
    const owner = emulator.tokens.get(token);
    if (!reply.ok || owner === undefined || owner.installation !== undefined) return reply;
    const permissions = await permissionsOf(owner.login, repository);
    const body = z.record(z.string(), z.unknown()).parse(await reply.json());
    return Response.json({ ...body, permissions }, { headers: withoutLength(reply.headers) });
  }

  async function permissionsOf(login: string, repository: string) {
    const address = `/repos/${repository}/collaborators/${encodeURIComponent(login)}/permission`;
    const headers = { authorization: `token ${localToken('chair')}` };
    const reply = await emulator.fetch(new Request(new URL(address, base), { headers }));
    const role = reply.ok ? z.object({ role_name: z.enum(roles) }).parse(await reply.json()).role_name : 'read';
    const rank = roles.indexOf(role);
    return { admin: rank >= 4, maintain: rank >= 3, push: rank >= 2, triage: rank >= 1, pull: true };
  }
}

const roles = ['read', 'triage', 'write', 'maintain', 'admin'] as const;

function fieldsOf({ headers, body }: GatewayRequest): unknown {
  const isJson = headers.get('content-type')?.includes('json') ?? false;
  return isJson ? JSON.parse(body) : Object.fromEntries(new URLSearchParams(body));
}

function withoutLength(headers: Headers): Headers {
  const rest = new Headers(headers);
  rest.delete('content-length');
  return rest;
}
