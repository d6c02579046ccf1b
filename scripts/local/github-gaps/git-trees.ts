/**
 * Gap: a tree may be named by a branch and a path (`main:content/forms`), and `base_tree` may name a commit. Decap relies on
 * both.
 */
import { z } from 'zod';
import { asCaller, type Forward, jsonOf, refusal } from './cure.ts';

const treeAddress = /^(\/repos\/[^/]+\/[^/]+)\/git\/trees\/(.+)$/;
const newTreeAddress = /^(\/repos\/[^/]+\/[^/]+)\/git\/trees$/;
const treeSchema = z.object({ tree: z.array(z.object({ path: z.string(), type: z.string(), sha: z.string() })) });
const commitSchema = z.object({ tree: z.object({ sha: z.string() }) });
const newTreeSchema = z.looseObject({ base_tree: z.string() });

/** Replaces names of trees that the emulator does not know by those that it does. */
export async function resolveTreePaths(request: Request, forward: Forward): Promise<Response> {
  const { pathname } = new URL(request.url);
  const [, repository, name] = treeAddress.exec(pathname) ?? [];
  if (request.method === 'GET' && repository !== undefined && name !== undefined) {
    const [reference = '', path] = decodeURIComponent(name).split(':');
    if (path !== undefined) return readTreeAt(request, forward, repository, reference, path);
  }
  const newTreeRepository = newTreeAddress.exec(pathname)?.[1];
  if (request.method === 'POST' && newTreeRepository !== undefined) return createTree(request, forward, newTreeRepository);
  return forward(request);
}

async function readTreeAt(request: Request, forward: Forward, repository: string, reference: string, path: string) {
  let name = reference;
  for (const folder of path.split('/').filter((part) => part !== '')) {
    const reply = await forward(asCaller(request, 'GET', `${repository}/git/trees/${encodeURIComponent(name)}`));
    if (!reply.ok) return reply;
    const entry = treeSchema.parse(await reply.json()).tree.find((one) => one.path === folder && one.type === 'tree');
    if (entry === undefined) return refusal(404, 'Not Found');
    name = entry.sha;
  }
  const { search } = new URL(request.url);
  return forward(asCaller(request, 'GET', `${repository}/git/trees/${encodeURIComponent(name)}${search}`));
}

async function createTree(request: Request, forward: Forward, repository: string): Promise<Response> {
  const parsed = newTreeSchema.safeParse(await jsonOf(request));
  if (!parsed.success) return forward(request);
  const commit = await forward(asCaller(request, 'GET', `${repository}/git/commits/${parsed.data.base_tree}`));
  if (!commit.ok) return forward(request);
  const base_tree = commitSchema.parse(await commit.json()).tree.sha;
  return forward(asCaller(request, 'POST', `${repository}/git/trees`, { ...parsed.data, base_tree }));
}
