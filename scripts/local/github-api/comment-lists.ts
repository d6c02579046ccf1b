/**
 * Lists of comments (https://docs.github.com/rest/issues/comments): of one issue since a moment, and of a whole repository. `emulate` does not know
 * `since` in the first, and takes the address of the second for that of an issue.
 */
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { Store } from '../emulator.ts';
import { type ApiEnv, repositoryNameOf, repositoryOf } from './api-middleware.ts';
import { repositoryRow } from './issue-store.ts';

const commentSchema = z.looseObject({ id: z.number(), updated_at: z.string() });
const rowSchema = z.looseObject({ id: z.number(), issue_number: z.number(), created_at: z.string(), updated_at: z.string() });
type Comment = z.infer<typeof commentSchema>;

/** Answers for both. */
export function commentLists(store: Store): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.get('/issues/:number{[0-9]+}/comments', async (c, next) => {
    const since = c.req.query('since');
    if (since === undefined) return next();
    const comments = await commentsOf(c, c.req.param('number'));
    if (comments instanceof Response) return comments;
    return pageOf(
      c,
      comments.filter(({ updated_at }) => Date.parse(updated_at) >= Date.parse(since)),
    );
  });
  app.get('/issues/comments', async (c) => {
    const { since = '', sort = 'created', direction = 'asc' } = c.req.query();
    const seen = await c.var.ask('GET', `${repositoryOf(c)}/issues?per_page=1`);
    if (!seen.ok) return seen;
    const rows = store.collection('github.comments').findBy('repo_id', repositoryRow(store, repositoryNameOf(c))?.id);
    const found = rows.filter(({ comment_type }) => comment_type === 'issue').map((row) => rowSchema.parse(row));
    const field = sort === 'updated' ? 'updated_at' : 'created_at';
    const sorted = found
      .filter(({ updated_at }) => since === '' || updated_at >= since)
      .sort((a, b) => a[field].localeCompare(b[field]) || a.id - b.id);
    const page = pageOf(c, direction === 'desc' ? sorted.reverse() : sorted);
    const wanted = z.array(rowSchema).parse(await page.json());
    const whole = new Map<number, Comment>();
    for (const number of new Set(wanted.map(({ issue_number }) => issue_number))) {
      const comments = await commentsOf(c, String(number));
      if (!(comments instanceof Response)) for (const comment of comments) whole.set(comment.id, comment);
    }
    return new Response(JSON.stringify(wanted.flatMap(({ id }) => whole.get(id) ?? [])), { headers: page.headers });
  });
  return app;
}

/** Every comment of an issue, or why there is none. */
async function commentsOf(c: Context<ApiEnv>, number: string): Promise<Comment[] | Response> {
  const all: Comment[] = [];
  for (let page = 1; ; page += 1) {
    const reply = await c.var.ask('GET', `${repositoryOf(c)}/issues/${number}/comments?per_page=100&page=${page}`);
    if (!reply.ok) return reply;
    const comments = z.array(commentSchema).parse(await reply.json());
    all.push(...comments);
    if (comments.length < 100) return all;
  }
}

function pageOf(c: Context, all: readonly object[]): Response {
  const size = Math.min(100, Number(c.req.query('per_page')) || 30);
  const page = Math.max(1, Number(c.req.query('page')) || 1);
  const next = new URL(c.req.url);
  next.searchParams.set('page', String(page + 1));
  const headers: Record<string, string> = all.length > page * size ? { link: `<${next}>; rel="next"` } : {};
  return c.json(all.slice((page - 1) * size, page * size), 200, headers);
}
