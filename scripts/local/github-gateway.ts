/**
 * The emulated GitHub as everybody meets it: the API, stricter than the emulator alone, with faults where a test asks for
 * them, and the local-only pages at the addresses that `html_url` names.
 */
import type { CapturedEmulator } from './captured-emulator.ts';
import { resolveTreePaths } from './decap-git-trees.ts';
import { type FaultHook, type GatewayRequest, withFault } from './fault.ts';
import { githubPage } from './github-pages.ts';
import type { SignInRules } from './github-sign-in.ts';
import { githubRefusal, hidesRepository, tokenOf } from './github-strictness.ts';
import type { Handler } from './http-server.ts';

/** What the gateway stands between. */
export type GithubGateway = {
  emulator: CapturedEmulator;
  siteUrl: string;
  signIn: SignInRules;
  /** Asked anew at each request, so that a test can change it. */
  faultHook: () => FaultHook | undefined;
  /** Told after each request that may have changed the state. */
  onChange: () => void;
};

/** Answers requests to the emulated GitHub. */
export function githubGateway({ emulator, siteUrl, signIn, faultHook, onChange }: GithubGateway): Handler {
  return async (request) => {
    const page = await githubPage(request, emulator, siteUrl);
    if (page !== undefined) return page;

    const read = await readRequest(request);
    const forward = async () => {
      const reply = await (signIn(read, toEmulator) ?? toEmulator());
      if (!['GET', 'HEAD', 'OPTIONS'].includes(read.method)) onChange();
      return reply;
    };
    const toEmulator = async () => {
      const refusal = githubRefusal(read, (token) => emulator.tokens.has(token));
      if (refusal !== undefined) return refuse(refusal.status, refusal.body);
      const reply = await resolveTreePaths(toApi(request, read), (one) => emulator.fetch(one));
      const isInstallation = emulator.tokens.get(tokenOf(read) ?? '')?.installation !== undefined;
      return hidesRepository(read, reply.status, isInstallation) ? refuse(404, notFound) : reply;
    };
    return withFault(await faultHook()?.(read), forward);
  };
}

/** Reads a request whole, for rules and hooks that look at its text. */
export async function readRequest(request: Request): Promise<GatewayRequest> {
  const { pathname, search } = new URL(request.url);
  return { method: request.method, path: pathname + search, headers: request.headers, body: await request.clone().text() };
}

function toApi(request: Request, { method, body }: GatewayRequest): Request {
  const hasBody = body !== '' && method !== 'GET' && method !== 'HEAD';
  return new Request(request.url, { method, headers: request.headers, ...(hasBody ? { body } : {}) });
}

const notFound = { message: 'Not Found', documentation_url: 'https://docs.github.com/rest' };

function refuse(status: number, body: object): Response {
  // Decap runs in a browser and must be able to read the refusal.
  return Response.json(body, { status, headers: { 'access-control-allow-origin': '*' } });
}
