/**
 * Gap: in a public repository the emulator lets every account close and rename pull requests, and change labels. GitHub asks
 * for the right to write, or that the pull request is one's own.
 */
import { z } from 'zod';
import { asCaller, type Forward, refusal } from './cure.ts';
import { rightsOf } from './rights.ts';

const address = /^(\/repos\/[^/]+\/[^/]+)\/(?:issues\/\d+\/labels(?:\/.+)?|(pulls\/\d+))$/;
const pullSchema = z.looseObject({ user: z.looseObject({ login: z.string() }) });

/** Refuses such a change by those who may only read. */
export async function writersOnly(request: Request, forward: Forward): Promise<Response> {
  const [, repository, pull] = address.exec(new URL(request.url).pathname) ?? [];
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method) || repository === undefined) return forward(request);
  const rights = await rightsOf(request, forward, repository);
  if (rights === undefined || rights.push || (pull !== undefined && (await isOwn(request, forward, `${repository}/${pull}`)))) {
    return forward(request);
  }
  return refusal(403, 'Must have push access to the repository.');
}

async function isOwn(request: Request, forward: Forward, path: string): Promise<boolean> {
  const [user, pull] = await Promise.all([forward(asCaller(request, 'GET', '/user')), forward(asCaller(request, 'GET', path))]);
  if (!user.ok || !pull.ok) return false;
  const { login } = z.looseObject({ login: z.string() }).parse(await user.json());
  return pullSchema.parse(await pull.json()).user.login === login;
}
