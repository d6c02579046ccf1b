// An author's directory with a little content, and the CMS of this machine on it, asked as Decap's proxy backend asks.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { onTestFinished } from 'vitest';
import { type LocalBackendOptions, localBackend, localBackendPath } from '../../../../scripts/local/authoring/local-backend.ts';
import { blobName } from '../../../../scripts/local/git-objects.ts';

export const siteUrl = 'http://localhost:8787';
export const about = 'content/pages/about.md';
export const aboutText = '---\ntitle: About\n---\n\nFirst line.\r\n\nSecond line.\n';

export class AuthorAtWork {
  /** What the terminal said. */
  readonly lines: string[] = [];
  /** What the page of the CMS has had on its screen, by path; as cms/admin/backend/local-files.ts sends it. */
  #seen: Record<string, string[]> = {};

  readonly root: string;
  readonly url: string;
  constructor(root: string, url: string) {
    this.root = root;
    this.url = url;
  }

  async ask(action: string, params: object = {}): Promise<{ status: number; body: unknown }> {
    const body = JSON.stringify({ branch: 'main', action, params: { branch: 'main', ...params } });
    const headers = { origin: siteUrl, 'content-type': 'application/json; charset=utf-8' };
    const reply = await fetch(this.url, { method: 'POST', headers, body });
    return { status: reply.status, body: await reply.json() };
  }

  /** Opens an entry: what Decap shows then. */
  async open(path: string): Promise<string> {
    const { data } = (await this.ask('getEntry', { path })).body as { data: string };
    this.#seen[path] = [blobName(Buffer.from(data))];
    return data;
  }

  /** Does something in another window, which has opened nothing yet. */
  async inAnotherWindow(work: () => Promise<unknown>): Promise<void> {
    const here = this.#seen;
    this.#seen = {};
    await work();
    this.#seen = here;
  }

  async save(path: string, raw: string, assets: readonly object[] = []) {
    const options = { collectionName: 'pages', commitMessage: `Update ${path}`, useWorkflow: false, status: 'draft' };
    const reply = await this.ask('persistEntry', { dataFiles: [{ slug: 'about', path, raw }], assets, options, seen: this.#seen });
    if (reply.status === 200) this.#seen[path] = [...(this.#seen[path] ?? []), blobName(Buffer.from(raw))];
    return reply;
  }

  delete(path: string) {
    return this.ask('deleteFiles', { paths: [path], options: { commitMessage: `Delete ${path}` }, seen: this.#seen });
  }

  /** What a file holds; undefined where there is none. */
  read(path: string): Promise<string | undefined> {
    return readFile(join(this.root, path), 'utf8').catch(() => undefined);
  }

  /** Writes a file as an author does in her editor. */
  async write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.root, path)), { recursive: true });
    await writeFile(join(this.root, path), text);
  }
}

/** Starts one for the test that runs, and takes it away after it. */
export async function authorAtWork(more: Pick<LocalBackendOptions, 'maxBodyMegabytes'> = {}): Promise<AuthorAtWork> {
  const root = await mkdtemp(join(tmpdir(), 'mentoring-author-'));
  const lines: string[] = [];
  const server = createServer();
  const middlewares = {
    use: (path: string, handle: (request: IncomingMessage, response: ServerResponse) => void) =>
      server.on('request', (request, response) =>
        request.url === path ? handle(request, response) : response.writeHead(404).end(),
      ),
  };
  const plugin = localBackend({
    ...more,
    root,
    siteUrl,
    keptDirectory: join(root, '.data', 'replaced'),
    log: (line) => lines.push(line),
  });
  await (plugin.configureServer as (server: Partial<ViteDevServer>) => Promise<void>)({ middlewares } as never);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  onTestFinished(async () => {
    server.close();
    await rm(root, { recursive: true, force: true });
  });
  const author = new AuthorAtWork(root, `http://127.0.0.1:${port}${localBackendPath}`);
  lines.push = (...added) => author.lines.push(...added);
  await author.write(about, aboutText);
  return author;
}
