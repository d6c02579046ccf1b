/** Serves the previews, a host each, and a page that lists what was deployed. It sends nothing on and stores nothing. */
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Hono } from 'hono';
import { lookup } from 'mrmime';
import { type LocalEnv, localApp } from '../local-server.ts';
import { pageHeaders } from '../pages/layout.ts';
import { type DeploymentRecord, deploymentsPage } from './deployments-page.ts';
import { previewOfHost } from './preview-address.ts';

/** A preview says that it is no site: search engines leave it out, and nobody keeps a copy. */
const previewHeaders = { 'x-robots-tag': 'noindex, nofollow', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
const takesNoAnswers = 'This is a preview: it takes no answers. Send the form on the site itself.';

export type PreviewServer = {
  port: number;
  /** Where the previews are, a directory each. */
  directory: string;
  siteUrl: string;
  /** The newest deployment of each branch. */
  records: ReadonlyMap<string, DeploymentRecord>;
  onError: (error: unknown) => void;
};

export function previewServer({ port, directory, siteUrl, records, onError }: PreviewServer): Hono<LocalEnv> {
  const app = localApp({ port, isOwnHost: (host) => previewOfHost(host) !== undefined }, onError);
  app.get('*', async (c) => {
    const { pathname } = new URL(c.req.url);
    const preview = previewOfHost(c.req.header('host') ?? '');
    const list = (status: 200 | 404) => c.html(deploymentsPage([...records.values()]), status, pageHeaders);
    if (preview === undefined) return list(pathname === '/' ? 200 : 404);
    if (pathname.startsWith('/admin/')) return c.redirect(siteUrl + pathname); // the CMS is not part of a preview
    const read = (path: string) => readBelow(join(directory, preview), path);
    const target = redirectOf((await read('_redirects'))?.toString() ?? '', pathname);
    if (target !== undefined) return c.redirect(target, 301);
    const path = decoded(pathname);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const found = await read(file);
    if (found === undefined && (await read(`${path}/index.html`)) !== undefined) return c.redirect(`${pathname}/`, 307);
    const [bytes, name, status] = found ? ([found, file, 200] as const) : ([await read('404.html'), '404.html', 404] as const);
    if (bytes === undefined) return list(404);
    const type = lookup(name) ?? 'application/octet-stream';
    const charset = type.startsWith('text/') ? '; charset=utf-8' : '';
    return c.body(new Uint8Array(bytes), status, { ...previewHeaders, 'content-type': type + charset });
  });
  return app.all('*', (c) => c.text(takesNoAnswers, 405, { ...previewHeaders, allow: 'GET, HEAD' }));
}

/** Where a line of `_redirects` leads an address, as Cloudflare reads the file; the site has plain lines only (`redirects-file.ts`). */
function redirectOf(redirects: string, pathname: string): string | undefined {
  const lines = redirects.split('\n').map((line) => line.split(' '));
  return lines.find(([from]) => from === pathname)?.[1];
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname; // a stray percent sign names no file
  }
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
