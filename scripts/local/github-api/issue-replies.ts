/**
 * Issues, comments and their events as GitHub writes them: times to the second, and what an App did names the App. `emulate` tells milliseconds,
 * and names no App.
 */
import type { Octokit } from 'octokit';
import { z } from 'zod';
import type { Store } from '../emulator.ts';
import { type ApiMiddleware, replaceResponse } from './api-middleware.ts';

/** As octokit's types have it, which are made from GitHub's own description. */
type App = NonNullable<Awaited<ReturnType<Octokit['rest']['apps']['getAuthenticated']>>['data']>;

const appSchema = z.object({
  app_id: z.number(),
  slug: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  permissions: z.record(z.string(), z.string()),
  events: z.array(z.string()),
  created_at: z.string(),
  updated_at: z.string(),
});
const byBot = z.looseObject({
  performed_via_github_app: z.null(),
  user: z.looseObject({ login: z.string(), type: z.literal('Bot') }),
});

/** Puts the answers about issues right. */
export function issueReplies(store: Store): ApiMiddleware {
  return async (c, next) => {
    await next();
    if (!c.res.headers.get('content-type')?.includes('json')) return;
    const text = asGithub(await c.res.text(), store, new URL(c.req.url).origin);
    const headers = new Headers(c.res.headers);
    headers.delete('content-length');
    replaceResponse(c, new Response(text, { status: c.res.status, headers }));
  };
}

/**
 * Rewrites JSON of issues, comments and events.
 *
 * @param webUrl what the addresses of pages begin with
 */
export function asGithub(json: string, store: Store, webUrl: string): string {
  if (json === '') return json;
  const value: unknown = JSON.parse(json, (key, part: unknown) => {
    if (key.endsWith('_at') && typeof part === 'string') return part.replace(/\.\d+Z$/, 'Z');
    return withApp(part, store, webUrl);
  });
  return JSON.stringify(value);
}

function withApp(part: unknown, store: Store, webUrl: string): unknown {
  // The author of an issue or a comment is its user; that of an event its actor.
  const record = z.record(z.string(), z.unknown()).safeParse(part);
  if (!record.success || !('performed_via_github_app' in record.data)) return part;
  const authored = byBot.safeParse({ ...record.data, user: record.data['user'] ?? record.data['actor'] });
  if (!authored.success) return part;
  const app = appOf(store, authored.data.user.login.replace(/\[bot\]$/, ''), webUrl);
  return { ...record.data, performed_via_github_app: app ?? null };
}

function appOf(store: Store, slug: string, webUrl: string): App | undefined {
  const [row] = store.collection('github.apps').findBy('slug', slug);
  if (row === undefined) return undefined;
  const { app_id, description, created_at, updated_at, ...app } = appSchema.parse(row);
  const address = `${webUrl}/apps/${slug}`;
  const [organization] = store.collection('github.orgs').all();
  const owner = {
    login: String(organization?.['login']),
    id: organization?.id ?? 0,
    type: 'Organization',
  } as NonNullable<App>['owner'];
  const seconds = (time: string) => time.replace(/\.\d+Z$/, 'Z');
  return {
    ...app,
    id: app_id,
    node_id: String(row['node_id'] ?? ''),
    owner,
    description,
    external_url: address,
    html_url: address,
    created_at: seconds(created_at),
    updated_at: seconds(updated_at),
  };
}
