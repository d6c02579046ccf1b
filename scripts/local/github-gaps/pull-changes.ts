/**
 * Gap: the files and the commits of a pull request. The emulator invents names of files, and counts the commit that the
 * branch began at. Both are in the comparison of base and head.
 */
import { z } from 'zod';
import { asCaller, type Forward } from './cure.ts';

const address = /^(\/repos\/[^/]+\/[^/]+)\/pulls\/(\d+)\/(files|commits)$/;
const pullSchema = z.looseObject({ base: z.object({ sha: z.string() }), head: z.object({ sha: z.string() }) });
const comparisonSchema = z.looseObject({ files: z.array(z.unknown()), commits: z.array(z.unknown()) });

/** Answers with what the comparison holds. */
export async function pullChanges(request: Request, forward: Forward): Promise<Response> {
  const url = new URL(request.url);
  const [, repository, number, kind] = address.exec(url.pathname) ?? [];
  if (request.method !== 'GET' || repository === undefined) return forward(request);

  const found = await forward(asCaller(request, 'GET', `${repository}/pulls/${number}`));
  if (!found.ok) return found;
  const { base, head } = pullSchema.parse(await found.json());
  const compared = await forward(asCaller(request, 'GET', `${repository}/compare/${base.sha}...${head.sha}`));
  if (!compared.ok) return compared;
  const all = comparisonSchema.parse(await compared.json())[kind === 'files' ? 'files' : 'commits'];
  const size = Math.min(100, Number(url.searchParams.get('per_page')) || 30);
  const page = Math.max(1, Number(url.searchParams.get('page')) || 1);
  return Response.json(all.slice((page - 1) * size, page * size));
}
