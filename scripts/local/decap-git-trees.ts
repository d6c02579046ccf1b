/**
 * Two things that GitHub's git trees do, that Decap relies on, and that the emulator refuses: a tree may be named by a
 * branch and a path (`main:content/forms`), and `base_tree` may name a commit.
 */
import { z } from 'zod';

type Forward = (request: Request) => Promise<Response>;

const treeAddress = /^(\/repos\/[^/]+\/[^/]+)\/git\/trees\/(.+)$/;
const newTreeAddress = /^(\/repos\/[^/]+\/[^/]+)\/git\/trees$/;
const treeSchema = z.object({ tree: z.array(z.object({ path: z.string(), type: z.string(), sha: z.string() })) });
const commitSchema = z.object({ tree: z.object({ sha: z.string() }) });

/**
 * Forwards a request, with the names of trees that the emulator does not know replaced by those that it does.
 *
 * @param forward hands a request to the emulator.
 */
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
    const reply = await forward(at(request, `${repository}/git/trees/${encodeURIComponent(name)}`));
    if (!reply.ok) return reply;
    const entry = treeSchema.parse(await reply.json()).tree.find((one) => one.path === folder && one.type === 'tree');
    if (entry === undefined) return Response.json({ message: 'Not Found' }, { status: 404, headers: reply.headers });
    name = entry.sha;
  }
  return forward(at(request, `${repository}/git/trees/${encodeURIComponent(name)}${new URL(request.url).search}`));
}

async function createTree(request: Request, forward: Forward, repository: string): Promise<Response> {
  const body: unknown = await request
    .clone()
    .json()
    .catch(() => undefined);
  const parsed = z.looseObject({ base_tree: z.string() }).safeParse(body);
  if (!parsed.success) return forward(request);
  const commit = await forward(at(request, `${repository}/git/commits/${parsed.data.base_tree}`));
  if (!commit.ok) return forward(request);
  const base_tree = commitSchema.parse(await commit.json()).tree.sha;
  const text = JSON.stringify({ ...parsed.data, base_tree });
  return forward(new Request(request.url, { method: 'POST', headers: request.headers, body: text }));
}

function at(request: Request, path: string): Request {
  const headers = new Headers(request.headers);
  headers.delete('content-length');
  return new Request(new URL(path, request.url), { headers });
}
