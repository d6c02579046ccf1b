// Who reaches the CMS of this machine: its own site, and nobody else.
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, test, vi } from 'vitest';
import { about, aboutText, authorAtWork, siteUrl } from './author-at-work.ts';

vi.setConfig({ testTimeout: 30_000 }); // git and decap-server are processes of their own

interface Asking {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string;
}

/** By Node's own client, which sends whatever host and origin it is told. */
async function knock(url: string, { method = 'POST', path = '/api/v1', headers = {}, body = '{"action":"info"}' }: Asking) {
  const { host, port } = new URL(url);
  const all = { host, origin: siteUrl, 'content-type': 'application/json', 'content-length': String(body.length), ...headers };
  const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return new Promise<{ status: number | undefined; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers: sent, agent: false }, async (reply) => {
      resolve({ status: reply.statusCode, headers: reply.headers, text: await text(reply) });
    });
    asked.once('error', reject).end(body);
  });
}

const strangers: readonly [string, Asking][] = [
  ['a page of another site', { headers: { origin: 'https://example.org' } }],
  ['another program’s page on this machine', { headers: { origin: 'http://localhost:3000' } }],
  ['the site under its number', { headers: { origin: 'http://127.0.0.1:8787' } }],
  ['a page without an origin', { headers: { origin: 'null' } }],
  ['a program that names no origin', { headers: { origin: undefined } }],
  ['a name that was made to lead here', { headers: { host: 'rebound.example.org:8081' } }],
  ['another port’s name', { headers: { host: 'localhost:1' } }],
  ['somebody who asks by GET', { method: 'GET' }],
  ['somebody who asks by DELETE', { method: 'DELETE' }],
  ['somebody at another path', { path: '/api/v2' }],
  ['somebody at the first page', { method: 'GET', path: '/' }],
  ['a stranger’s browser that asks first', { method: 'OPTIONS', headers: { origin: 'https://example.org' } }],
];

test('strangers read one sentence, and no permission for any page', async () => {
  const author = await authorAtWork();
  for (const [who, asking] of strangers) {
    const reply = await knock(author.url, asking);
    expect([who, reply.status, reply.headers['access-control-allow-origin']]).toEqual([who, 403, undefined]);
    expect(reply.text).toBe(
      `This address is for the CMS at ${siteUrl}/admin/, opened at exactly that address. It answers nothing else.\n`,
    );
  }
});

test('the site’s own pages are let in, and only they', async () => {
  const author = await authorAtWork();
  const asked = await knock(author.url, { method: 'OPTIONS', headers: { 'access-control-request-method': 'POST' } });
  expect([asked.status, asked.headers['access-control-allow-origin']]).toEqual([204, siteUrl]);
  expect([asked.headers['access-control-allow-methods'], asked.headers['access-control-allow-headers']]).toEqual([
    'POST',
    'content-type',
  ]);
  const reply = await knock(author.url, {});
  expect([reply.status, reply.headers['access-control-allow-origin'], reply.headers['vary']]).toEqual([200, siteUrl, 'origin']);
  expect(JSON.parse(reply.text)).toMatchObject({ type: 'local_git' });
});

test('what is too large is refused before it is read, in words that Decap shows', async () => {
  const author = await authorAtWork();
  const tooLarge = String(50 * 1024 * 1024 + 1);
  for (const headers of [{ 'content-length': tooLarge }, { 'content-length': undefined, 'transfer-encoding': 'chunked' }]) {
    const reply = await knock(author.url, { headers });
    expect([reply.status, reply.headers['access-control-allow-origin']]).toEqual([413, siteUrl]);
    expect(JSON.parse(reply.text)).toEqual({ error: expect.stringContaining('more than 50 MB') });
  }
});

const outside = [
  '.git/config',
  'content/../.git/config',
  'content/.git/hooks/post-checkout',
  'content\\..\\.git\\config',
  'package.json',
  '/etc/hosts',
  'contents/a.md',
  '',
];

test('the CMS reaches files below content/ and nothing else, whatever it does with them', async () => {
  const author = await authorAtWork();
  for (const path of outside) {
    for (const [action, params] of everyRequestThatNames(path)) {
      const { status, body } = await author.ask(action, params);
      expect([action, path, status]).toEqual([action, path, 403]);
      expect(body).toEqual({ error: 'The CMS on this machine changes files below content/ and nothing else.' });
    }
  }
  expect(await author.read(about)).toBe(aboutText);
});

test('the CMS cannot ask for another branch than main, nor in anything but JSON', async () => {
  const author = await authorAtWork();
  for (const body of ['', 'action=info', '[]', '{"action":"getEntry","params":{"branch":"base/pages/about","path":"content/a"}}']) {
    expect((await knock(author.url, { body })).status).toBe(400);
  }
});

function everyRequestThatNames(path: string): readonly [string, object][] {
  const options = { commitMessage: 'x', collectionName: 'pages', useWorkflow: true, status: 'draft' };
  const file = { path, content: 'eA==', encoding: 'base64' };
  const entry = { slug: 'about', path: about, raw: 'x' };
  return [
    ['persistMedia', { asset: file, options }],
    ['persistEntry', { dataFiles: [{ ...entry, path }], assets: [], options }],
    ['persistEntry', { dataFiles: [{ ...entry, newPath: path }], assets: [], options }],
    ['persistEntry', { dataFiles: [entry], assets: [file], options }],
    ['persistEntry', { entry: { ...entry, path }, assets: [], options }],
    ['deleteFile', { path, options }],
    ['deleteFiles', { paths: [about, path], options }],
    ['getEntry', { path }],
    ['getMediaFile', { path }],
    ['entriesByFiles', { files: [{ path }] }],
    ['entriesByFolder', { folder: path, extension: 'md', depth: 1 }],
    ['getMedia', { mediaFolder: path }],
    ['unpublishedEntryDataFile', { collection: 'pages', slug: 'about', id: 'pages/about', path }],
  ];
}
