// Who reaches the CMS of this machine: its own site, and nobody else.
import { expect, test } from 'vitest';
import { type Knock, knock } from '../knock.ts';
import { about, aboutText, authorAtWork, siteUrl } from './author-at-work.ts';

const strangers: readonly [string, Knock][] = [
  ['a page of another site', { headers: { origin: 'https://example.org' } }],
  ['another program’s page on this machine', { headers: { origin: 'http://localhost:3000' } }],
  ['the site under its number', { headers: { origin: 'http://127.0.0.1:8787' } }],
  ['a name that was made to lead here', { headers: { origin: 'http://rebound.example.org:8787' } }],
  ['a page without an origin', { headers: { origin: 'null' } }],
  ['a program that names no origin', { headers: { origin: undefined } }],
  ['somebody who asks by GET', { method: 'GET' }],
  ['somebody who asks by DELETE', { method: 'DELETE' }],
  ['a stranger’s browser that asks first', { method: 'OPTIONS', headers: { origin: 'https://example.org' } }],
];

test('strangers read one sentence, and no permission for any page', async () => {
  const author = await authorAtWork();
  const { pathname: path } = new URL(author.url);
  for (const [who, { method = 'POST', headers }] of strangers) {
    const body = method === 'POST' ? '{"action":"info"}' : '';
    const reply = await knock(author.url, { method, path, headers: { origin: siteUrl, ...headers }, body });
    expect([who, reply.status, reply.headers['access-control-allow-origin']]).toEqual([who, 403, undefined]);
    expect(reply.text).toContain(`This address is for the CMS at ${siteUrl}/admin/, opened at exactly that address.`);
  }
});

test('what is too large is refused, in words that Decap shows', async () => {
  const author = await authorAtWork({ maxBodyMegabytes: 1 });
  const body = Buffer.alloc(1024 * 1024 + 1, ' ');
  const reply = await fetch(author.url, { method: 'POST', headers: { origin: siteUrl }, body });
  expect([reply.status, await reply.json()]).toEqual([413, { error: expect.stringContaining('more than 1 MB') }]);
});

const outside = [
  '.git/config',
  'content/../.git/config',
  'content/.git/config',
  'content\\..\\.git\\config',
  'package.json',
  '/etc/hosts',
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

test('the CMS cannot ask in anything but JSON', async () => {
  const author = await authorAtWork();
  const { pathname: path } = new URL(author.url);
  for (const body of ['', 'action=info', '[]', '"info"']) {
    expect((await knock(author.url, { method: 'POST', path, headers: { origin: siteUrl }, body })).status).toBe(400);
  }
});

function everyRequestThatNames(path: string): readonly [string, object][] {
  const options = { commitMessage: 'x', collectionName: 'pages', useWorkflow: false, status: 'draft' };
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
  ];
}
