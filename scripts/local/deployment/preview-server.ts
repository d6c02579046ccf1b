/** Serves the previews, a host each, and a page that lists what was deployed. It sends nothing on and stores nothing. */
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { lookup } from 'mrmime';
import type { Handler } from '../http-server.ts';
import { htmlResponse } from '../pages/html.ts';
import { type DeploymentRecord, deploymentsPage } from './deployments-page.ts';
import { previewOfHost } from './preview-address.ts';

/** A preview says that it is no site: search engines leave it out, and nobody keeps a copy. */
const previewHeaders = { 'x-robots-tag': 'noindex, nofollow', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/**
 * Answers for every preview below a directory.
 *
 * @param records asked anew for each showing of the list.
 */
export function previewHandler(directory: string, records: () => readonly DeploymentRecord[]): Handler {
  return async (request) => {
    const { pathname } = new URL(request.url);
    const name = previewOfHost(request.headers.get('host') ?? '');
    if (name === undefined) return htmlResponse(deploymentsPage(records()), pathname === '/' ? 200 : 404);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refusal();

    const site = join(directory, name);
    const target = redirectOf((await readBelow(site, '_redirects'))?.toString() ?? '', pathname);
    if (target !== undefined) return Response.redirect(new URL(target, request.url), 301);
    for (const [file, status] of [...candidates(pathname).map((path) => [path, 200] as const), ['404.html', 404] as const]) {
      const bytes = await readBelow(site, file);
      if (bytes === undefined) continue;
      if (status === 200 && needsSlash(pathname, file)) return Response.redirect(new URL(`${pathname}/`, request.url), 307);
      const type = lookup(file) ?? 'application/octet-stream';
      const charset = type.startsWith('text/') ? '; charset=utf-8' : '';
      return new Response(new Uint8Array(bytes), { status, headers: { ...previewHeaders, 'content-type': type + charset } });
    }
    return htmlResponse(deploymentsPage(records()), 404);
  };
}

/** Where a line of `_redirects` leads an address, as Cloudflare reads the file; the site has plain lines only (`redirects-file.ts`). */
function redirectOf(redirects: string, pathname: string): string | undefined {
  const lines = redirects.split('\n').map((line) => line.split(' '));
  return lines.find(([from]) => from === pathname)?.[1];
}

/** The files that an address may mean, the likeliest first. */
function candidates(pathname: string): string[] {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return []; // a stray percent sign names no file
  }
  return path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`, `${path}/index.html`];
}

function needsSlash(pathname: string, file: string): boolean {
  return !pathname.endsWith('/') && file.endsWith('/index.html') && !pathname.endsWith('/index.html');
}

/** A file that is not there, or not below the directory, is undefined. */
async function readBelow(directory: string, path: string): Promise<Buffer | undefined> {
  const file = join(directory, path);
  if (!file.startsWith(directory + sep) || path.includes('\0')) return undefined;
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'].includes(error.code ?? '')) return undefined;
    throw error;
  });
}

function refusal(): Response {
  const sentence = 'This is a preview: it takes no answers. Send the form on the site itself.';
  const headers = { ...previewHeaders, 'content-type': 'text/plain; charset=utf-8', allow: 'GET, HEAD' };
  return new Response(sentence, { status: 405, headers });
}
