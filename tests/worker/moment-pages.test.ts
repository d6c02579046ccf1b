import { describe, expect, it } from 'vitest';
import { visit } from './site.ts';

const moments: readonly [string, string, boolean, string][] = [
  ['in the middle of the window', '2014-08-15T17:00:00Z', true, 'Apply by Friday, August 29, 2014'],
  ['in the last second of the last day in Chicago', '2014-08-30T04:59:59Z', true, 'is the last day to apply'],
  ['a second later', '2014-08-30T05:00:00Z', false, 'closed on Friday, August 29, 2014'],
  ['in the second before Spring 2015 opens', '2015-01-01T05:59:59Z', false, 'Spring 2015 open in January 2015'],
  ['when Spring 2015 opens', '2015-01-01T06:00:00Z', true, 'Applications for Spring 2015 are open'],
  ['after the last planned cycle', '2019-01-01T00:00:00Z', false, 'dates of the next cycle'],
];

describe('pages that depend on the moment', () => {
  it.each(moments)('agree with the edge %s', async (_name, PROGRAM_NOW, isOpen, words) => {
    const home = await (await visit('/', {}, { PROGRAM_NOW })).text();
    const apply = await (await visit('/apply/', {}, { PROGRAM_NOW })).text();
    const form = await (await visit('/apply/mentee/', {}, { PROGRAM_NOW })).text();
    const post = await visit(
      '/api/applications/mentee',
      { method: 'POST', body: '{"answers":{}}', headers: { 'content-type': 'application/json' } },
      { PROGRAM_NOW },
    );
    expect(home + apply).toContain(words);
    expect(form.includes('<form')).toBe(isOpen);
    expect(post.status).toBe(isOpen ? 422 : 403);
    for (const page of [home, apply, form]) expect(page).not.toMatch(isOpen ? /data-when="closed"/ : /data-when="open"/);
  });

  it('are asked for anew each time, and never answered with 304 from the file that they were built from', async () => {
    const response = await visit('/', { headers: { 'if-none-match': '*' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    expect(response.headers.get('etag')).toBeNull();
  });

  it('are there while a secret is missing', async () => {
    expect((await visit('/', {}, { SIGNING_SECRET: undefined, MAIL_API_KEY: undefined })).status).toBe(200);
  });

  it('keep their shells to themselves', async () => {
    for (const shell of ['check', 'receipt', 'status', 'withdraw', 'message']) {
      expect((await visit(`/shells/${shell}/`, { headers: { accept: 'text/html' } })).status, shell).toBe(404);
    }
  });

  it('answer 404 and 405 with a page or JSON, as the client prefers', async () => {
    const page = await visit('/api/nothing', { headers: { accept: 'text/html' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(await (await visit('/api/nothing')).json()).toMatchObject({ code: 'not found' });
    expect((await visit('/apply/mentee/', { method: 'POST' })).status).toBe(405);
    expect((await visit('/apply/nothing/')).status).toBe(404);
  });
});
