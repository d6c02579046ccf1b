// An author's directory with a little content, and the CMS of this machine on it, asked as Decap's proxy backend asks.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import { type Authoring, startAuthoring } from '../../../../scripts/local/authoring/start-authoring.ts';
import { blobName } from '../../../../scripts/local/git-objects.ts';
import { findFreePort } from '../../../../scripts/local/ports.ts';

export const siteUrl = 'http://localhost:8787';
export const about = 'content/pages/about.md';
export const aboutText = '---\ntitle: About\n---\n\nFirst line.\n\nSecond line.\n\nThird line.\n';

export class AuthorAtWork {
  readonly root: string;
  /** What the terminal said. */
  readonly lines: string[] = [];
  #running: Authoring | undefined;
  /** What the page of the CMS has had on its screen, by path; as cms/admin/backend/local-files.ts has it. */
  #seen: Record<string, string[]> = {};

  constructor(root: string) {
    this.root = root;
  }

  async start(): Promise<void> {
    const port = await findFreePort();
    const log = (line: string) => this.lines.push(line);
    this.#running = await startAuthoring({ root: this.root, dataDirectory: join(this.root, '.data'), siteUrl, port, log });
  }

  async stop(): Promise<void> {
    await this.#running?.stop();
    this.#running = undefined;
  }

  get url(): string {
    if (this.#running === undefined) throw new Error('the CMS of this machine is not running');
    return this.#running.backendUrl;
  }

  async ask(action: string, params: object = {}): Promise<{ status: number; body: unknown }> {
    const body = JSON.stringify({ branch: 'main', action, params: { branch: 'main', ...params } });
    const headers = { origin: siteUrl, 'content-type': 'application/json; charset=utf-8' };
    const reply = await fetch(this.url, { method: 'POST', headers, body });
    return { status: reply.status, body: await reply.json() };
  }

  /** Opens an entry: what Decap shows then. */
  async open(path: string): Promise<string> {
    const { body } = await this.ask('getEntry', { path });
    const { data } = body as { data: string };
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

  /** Saves an entry as a draft. */
  async save(path: string, raw: string, more: { slug?: string; assets?: readonly object[] } = {}) {
    const { slug = 'about', assets = [] } = more;
    const options = { collectionName: 'pages', commitMessage: `Update ${slug}`, useWorkflow: true, status: 'draft' };
    const reply = await this.ask('persistEntry', { dataFiles: [{ slug, path, raw }], assets, options, seen: this.#seen });
    if (reply.status === 200) this.#seen[path] = [...(this.#seen[path] ?? []), blobName(Buffer.from(raw))];
    return reply;
  }

  /** Deletes an entry that is published. */
  delete(path: string) {
    return this.ask('deleteFiles', { paths: [path], options: { commitMessage: `Delete ${path}` }, seen: this.#seen });
  }

  publish(slug = 'about') {
    return this.ask('publishUnpublishedEntry', { collection: 'pages', slug });
  }

  /** What a file holds; undefined where there is none. */
  read(path: string): Promise<string | undefined> {
    return readFile(join(this.root, path), 'utf8').catch(() => undefined);
  }

  async write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.root, path)), { recursive: true });
    await writeFile(join(this.root, path), text);
  }

  remove(path: string): Promise<void> {
    return rm(join(this.root, path));
  }

  /** Git in the authoring repository. */
  async git(...words: string[]): Promise<string> {
    return (await promisify(execFile)('git', words, { cwd: join(this.root, '.data', 'authoring') })).stdout;
  }
}

/** Starts one for the test that runs, and takes it away after it. */
export async function authorAtWork(files: Readonly<Record<string, string>> = { [about]: aboutText }): Promise<AuthorAtWork> {
  const author = new AuthorAtWork(await mkdtemp(join(tmpdir(), 'mentoring-author-')));
  onTestFinished(async () => {
    await author.stop();
    await rm(author.root, { recursive: true, force: true });
  });
  for (const [path, text] of Object.entries(files)) await author.write(path, text);
  await author.start();
  return author;
}
