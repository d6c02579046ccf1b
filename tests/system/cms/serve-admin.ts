import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lookup } from 'mrmime';
import { type LocalServer, serve } from '../../../scripts/local/http-server.ts';

/** Serves the built files of `directory` as a host of static files would, each with the policy of the admin page. */
export async function serveAdmin(directory: string): Promise<LocalServer> {
  const policy = adminPolicy(await readFile(join(directory, '_headers'), 'utf8'));
  const fail = (error: unknown) => console.error(error);
  return serve(
    0,
    async (request) => {
      const { pathname } = new URL(request.url);
      const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
      const file = await readFile(join(directory, path)).catch(() => undefined);
      if (file === undefined) return new Response('Not found', { status: 404 });
      const headers = { 'content-type': lookup(path) ?? 'application/octet-stream', 'content-security-policy': policy };
      return new Response(new Uint8Array(file), { headers });
    },
    fail,
  );
}

function adminPolicy(headersFile: string): string {
  const [, rules = ''] = headersFile.split('\n/admin/*\n');
  const [, policy] = /^ {2}content-security-policy: (.*)$/m.exec(rules) ?? [];
  if (policy === undefined) throw new Error('_headers names no policy for /admin/');
  return policy;
}
