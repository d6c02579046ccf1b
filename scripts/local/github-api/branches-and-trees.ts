/** Names of branches and trees that Decap uses and `emulate` does not know. */
import { Hono } from 'hono';
import { z } from 'zod';
import {
  type ApiEnv,
  type ApiMiddleware,
  type Ask,
  forwardable,
  jsonOf,
  refusal,
  replaceResponse,
  repositoryOf,
} from './api-middleware.ts';

const refSchema = z.looseObject({ ref: z.string().startsWith('refs/') });
const treeSchema = z.object({ tree: z.array(z.object({ path: z.string(), type: z.string(), sha: z.string() })) });
const commitSchema = z.object({ tree: z.object({ sha: z.string() }) });
const newTreeSchema = z.looseObject({ base_tree: z.string() });

/** `compare/main...alsc:cms/faq/x`: the head with its owner, as Decap writes it. `emulate` finds no such branch. */
export function compareWithOwner(emulator: (request: Request) => Promise<Response>): ApiMiddleware {
  return async (c) => {
    const request = await forwardable(c);
    const url = new URL(request.url);
    const own = `${c.req.param('owner')}:`;
    const sides = (c.req.param('sides') ?? '').split('...').map((side) => (side.startsWith(own) ? side.slice(own.length) : side));
    url.pathname = `${repositoryOf(c)}/compare/${sides.map(encodeURIComponent).join('...')}`;
    return emulator(new Request(url, request));
  };
}

/**
 * A branch that is changed or deleted and is not there: GitHub answers 422 "Reference does not exist", `emulate` 404. Decap knows GitHub's
 * words, and then takes the branch for deleted already.
 */
export const missingReferences: ApiMiddleware = async (c, next) => {
  await next();
  if (c.res.status === 404) replaceResponse(c, refusal(422, 'Reference does not exist'));
};

/**
 * git keeps branches as files and folders, so `cms/faq` and `cms/faq/x` cannot both be: GitHub answers 422 "Reference update failed", and Decap
 * then says which of the two is in the way.
 */
export const nestedBranches: ApiMiddleware = async (c, next) => {
  const body = refSchema.safeParse(await jsonOf(c));
  if (!body.success) return next();
  const { ref } = body.data;
  const [, kind = '', first = ''] = ref.split('/');
  const found = await c.var.ask('GET', `${repositoryOf(c)}/git/matching-refs/${kind}/${first}`);
  const others = found.ok ? z.array(refSchema).parse(await found.json()) : [];
  const isInTheWay = others.some((other) => other.ref.startsWith(`${ref}/`) || ref.startsWith(`${other.ref}/`));
  return isInTheWay ? refusal(422, 'Reference update failed') : next();
};

/** A tree may be named by a branch and a path (`main:content/forms`), and `base_tree` may name a commit. */
export const resolveTreePaths = new Hono<ApiEnv>()
  .get('/git/trees/:name{.+}', async (c, next) => {
    const [reference = '', path] = c.req.param('name').split(':');
    if (path === undefined) return next();
    const trees = `${repositoryOf(c)}/git/trees/`;
    const tree = await treeAt(c.var.ask, trees, reference, path);
    return tree instanceof Response ? tree : c.var.ask('GET', trees + encodeURIComponent(tree) + new URL(c.req.url).search);
  })
  .post('/git/trees', async (c, next) => {
    const body = newTreeSchema.safeParse(await jsonOf(c));
    if (!body.success) return next();
    const commit = await c.var.ask('GET', `${repositoryOf(c)}/git/commits/${body.data.base_tree}`);
    if (!commit.ok) return next();
    const base_tree = commitSchema.parse(await commit.json()).tree.sha;
    return c.var.ask('POST', c.req.path, { ...body.data, base_tree });
  });

/** The name of the tree of a folder, or why there is none. */
async function treeAt(ask: Ask, trees: string, reference: string, path: string): Promise<string | Response> {
  let name = reference;
  for (const folder of path.split('/').filter((part) => part !== '')) {
    const reply = await ask('GET', trees + encodeURIComponent(name));
    if (!reply.ok) return reply;
    const entry = treeSchema.parse(await reply.json()).tree.find((one) => one.path === folder && one.type === 'tree');
    if (entry === undefined) return refusal(404, 'Not Found');
    name = entry.sha;
  }
  return name;
}
