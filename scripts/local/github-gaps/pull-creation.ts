/**
 * Gap: which pull requests GitHub refuses to open. The emulator makes the branch where there is none, and opens a second
 * pull request for the same branch.
 */
import { z } from 'zod';
import { asCaller, type Forward, jsonOf } from './cure.ts';

const address = /^(\/repos\/([^/]+)\/[^/]+)\/pulls$/;
const bodySchema = z.looseObject({ head: z.string(), base: z.string() });
const comparisonSchema = z.looseObject({ ahead_by: z.number() });

/** Opens a pull request of a branch that is there, has something new, and has none open yet. */
export async function pullCreation(request: Request, forward: Forward): Promise<Response> {
  const [, repository = '', owner = ''] = address.exec(new URL(request.url).pathname) ?? [];
  const body = bodySchema.safeParse(repository !== '' && request.method === 'POST' ? await jsonOf(request) : undefined);
  if (!body.success) return forward(request);

  const branch = body.data.head.replace(`${owner}:`, '');
  const base = body.data.base;
  const get = (path: string) => forward(asCaller(request, 'GET', `${repository}/${path}`));
  if (!(await get(`branches/${encodeURIComponent(branch)}`)).ok) return invalid({ field: 'head', code: 'invalid' });
  if (!(await get(`branches/${encodeURIComponent(base)}`)).ok) return invalid({ field: 'base', code: 'invalid' });
  const comparison = await get(`compare/${encodeURIComponent(base)}...${encodeURIComponent(branch)}`);
  if (comparison.ok && comparisonSchema.parse(await comparison.json()).ahead_by === 0) {
    return custom(`No commits between ${base} and ${branch}`);
  }
  const query = new URLSearchParams({ state: 'open', head: `${owner}:${branch}`, base });
  const open = z.array(z.unknown()).safeParse(await (await get(`pulls?${query}`)).json());
  if (open.success && open.data.length > 0) return custom(`A pull request already exists for ${owner}:${branch}.`);
  return forward(request);
}

function custom(message: string): Response {
  return invalid({ code: 'custom', message });
}

function invalid(error: object): Response {
  const errors = [{ resource: 'PullRequest', ...error }];
  const body = { message: 'Validation Failed', errors, documentation_url: 'https://docs.github.com/rest/pulls/pulls' };
  return Response.json(body, { status: 422 });
}
