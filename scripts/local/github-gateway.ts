/**
 * The emulated GitHub as everybody meets it: the API, stricter than the emulator alone, with faults where a test asks for
 * them, and the local-only pages at the addresses that `html_url` names.
 */
import type { CapturedEmulator } from './captured-emulator.ts';
import { type FaultHook, type GatewayRequest, withFault } from './fault.ts';
import { browserAccess } from './github-gaps/browser-access.ts';
import { conditionalRequests } from './github-gaps/conditional-requests.ts';
import { type Forward, withCures } from './github-gaps/cure.ts';
import { githubPage } from './github-pages.ts';
import type { SignInRules } from './github-sign-in.ts';
import { githubRefusal, hidesRepository, tokenOf } from './github-strictness.ts';
import type { Handler } from './http-server.ts';

/** What the gateway stands between. */
export type GithubGateway = {
  emulator: CapturedEmulator;
  /** The emulator's API with its gaps mended. */
  api: Forward;
  siteUrl: string;
  signIn: SignInRules;
  /** Asked anew at each request, so that a test can change it. */
  faultHook: () => FaultHook | undefined;
  /** Told after each request that may have changed the state. */
  onChange: () => void;
};

/** Answers requests to the emulated GitHub. */
export function githubGateway({ emulator, api, siteUrl, signIn, faultHook, onChange }: GithubGateway): Handler {
  const strictApi = async (request: Request, read: GatewayRequest): Promise<Response> => {
    const refusal = githubRefusal(read, (token) => emulator.tokens.has(token));
    if (refusal !== undefined) return Response.json(refusal.body, { status: refusal.status });
    const reply = await api(toApi(request, read));
    const isInstallation = emulator.tokens.get(tokenOf(read) ?? '')?.installation !== undefined;
    if (hidesRepository(read, reply.status, isInstallation)) return Response.json(notFound, { status: 404 });
    return reply;
  };
  return async (request) => {
    const page = await githubPage(request, emulator, siteUrl);
    if (page !== undefined) return page;
    const read = await readRequest(request);
    const forward = withCures([browserAccess(siteUrl), conditionalRequests], (one) => {
      const toApi = () => strictApi(one, read);
      return signIn(read, toApi) ?? toApi();
    });
    const answer = async () => {
      const reply = await forward(request);
      if (!['GET', 'HEAD', 'OPTIONS'].includes(read.method)) onChange();
      return reply;
    };
    return withFault(await faultHook()?.(read), answer);
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
