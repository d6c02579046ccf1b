import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { previewServer } from '../../../../scripts/local/deployment/preview-server.ts';

let directory: string;
const record = {
  branch: 'cms/faq/x',
  subject: 'Write <x>',
  address: 'http://pull-7.localhost:4003/',
  problems: ['content/faq/x.mdx: no'],
};
const ask = async (path: string, host = 'pull-7.localhost:4003', method = 'GET') => {
  const previews = join(directory, 'previews');
  const onError = (error: unknown) => expect.fail(String(error));
  const records = new Map([[record.branch, record]]);
  const app = previewServer({ port: 4003, directory: previews, siteUrl: 'http://localhost:8787', records, onError });
  return app.request(`http://${host}${path}`, { method, headers: { host } });
};

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'previews-'));
  const site = join(directory, 'previews', 'pull-7');
  await mkdir(join(site, 'faq'), { recursive: true });
  await writeFile(join(site, 'index.html'), 'home');
  await writeFile(join(site, '404.html'), 'not found');
  await writeFile(join(site, 'faq', 'index.html'), 'faq');
  await writeFile(join(site, 'icon.svg'), '<svg/>');
  await writeFile(join(site, '_redirects'), '# A comment.\n/mentor /apply/mentor/ 301\n/mentor/ /apply/mentor/ 301\n');
  await writeFile(join(directory, 'secrets.json'), 'secret');
});
afterAll(() => rm(directory, { recursive: true }));

describe('a preview', () => {
  test.each([
    ['/', 200, 'text/html; charset=utf-8', 'home'],
    ['/faq/', 200, 'text/html; charset=utf-8', 'faq'],
    ['/icon.svg', 200, 'image/svg+xml', '<svg/>'],
    ['/nowhere/', 404, 'text/html; charset=utf-8', 'not found'],
    ['/%zz', 404, 'text/html; charset=utf-8', 'not found'],
    ['/%2e%2e/%2e%2e/secrets.json', 404, 'text/html; charset=utf-8', 'not found'],
    ['/..%2f..%2fsecrets.json', 404, 'text/html; charset=utf-8', 'not found'],
  ])('answers %s with %i', async (path, status, type, body) => {
    const reply = await ask(path);
    expect([reply.status, reply.headers.get('content-type'), await reply.text()]).toEqual([status, type, body]);
    expect(reply.headers.get('x-robots-tag')).toContain('noindex');
  });

  test('sends a former address where the site does: the CMS links to a form by one', async () => {
    const reply = await ask('/mentor/');
    expect([reply.status, reply.headers.get('location')]).toEqual([301, '/apply/mentor/']);
  });

  test('sends an address without its last slash to the page', async () => {
    const reply = await ask('/faq');
    expect([reply.status, reply.headers.get('location')]).toEqual([307, '/faq/']);
  });

  test('leaves the CMS to the site', async () => {
    const reply = await ask('/admin/');
    expect([reply.status, reply.headers.get('location')]).toEqual([302, 'http://localhost:8787/admin/']);
  });

  test('takes no form, and says where to go', async () => {
    const reply = await ask('/api/goal-sheets', undefined, 'POST');
    expect([reply.status, await reply.text()]).toEqual([405, expect.stringContaining('on the site itself')]);
  });
});

test('every other host gets the list of deployments, with all that was wrong', async () => {
  const reply = await ask('/', 'localhost:4003');
  const page = await reply.text();
  expect(reply.status).toBe(200);
  expect(page).toContain('Write &lt;x&gt;');
  expect(page).toContain('content/faq/x.mdx: no');
  expect((await ask('/', 'pull-8.localhost:4003')).status).toBe(404);
});
