import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { type LocalEnv, type LocalServer, serve } from '../../../scripts/local/local-server.ts';

/** Serves the built files of `directory` as a host of static files would, each with the policy of the admin page. */
export async function serveAdmin(directory: string): Promise<LocalServer> {
  const policy = adminPolicy(await readFile(join(directory, '_headers'), 'utf8'));
  const app = new Hono<LocalEnv>();
  app.use(async (c, next) => {
    await next();
    c.header('content-security-policy', policy);
    if (c.req.path.endsWith('.yml')) c.header('content-type', 'text/yaml'); // Hono does not know it, and Decap reads no other
  });
  app.use(serveStatic({ root: directory }));
  return serve(0, app);
}

function adminPolicy(headersFile: string): string {
  const [, rules = ''] = headersFile.split('\n/admin/*\n');
  const [, policy] = /^ {2}content-security-policy: (.*)$/m.exec(rules) ?? [];
  if (policy === undefined) throw new Error('_headers names no policy for /admin/');
  return policy;
}
