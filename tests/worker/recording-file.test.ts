import { expect, it } from 'vitest';
import { visit } from './site.ts';

const etag = '"made-up"';
/** Comes in pieces, as a file of some megabytes does; tells its size or not. */
const file = (path: string) => {
  const pieces = ['012', '3', '456789'].map((piece) => new TextEncoder().encode(piece));
  const body = new ReadableStream({ pull: (to) => (pieces.length > 0 ? to.enqueue(pieces.shift()) : to.close()) });
  const size = path.includes('sized') ? { 'content-length': '10' } : {};
  return new Response(body, { headers: { 'content-type': 'text/plain', etag, ...size } });
};
const ASSETS = {
  fetch: async (request: Request | URL) => {
    const path = String(request instanceof URL ? request : request.url);
    return path.endsWith('.webm') ? file(path) : new Response('not here', { status: 404 });
  },
};
const ask = (headers: Readonly<Record<string, string>>, path = '/recordings/2014-05-05.webm') =>
  visit(path, { headers }, { ASSETS });

it.each([
  ['bytes=0-', '0123456789', 'bytes 0-9/10'],
  ['bytes=0-0', '0', 'bytes 0-0/10'],
  ['bytes=4-6', '456', 'bytes 4-6/10'],
  ['bytes=8-99', '89', 'bytes 8-9/10'],
  ['bytes=-3', '789', 'bytes 7-9/10'],
  ['bytes=-99', '0123456789', 'bytes 0-9/10'],
])('a player that asks for %s of a video gets “%s”', async (range, body, contentRange) => {
  expect(await (await ask({ range }, '/recordings/sized.webm')).text()).toBe(body);
  const reply = await ask({ range });
  expect(reply.status).toBe(206);
  expect(await reply.text()).toBe(body);
  expect(reply.headers.get('content-range')).toBe(contentRange);
  expect(reply.headers.get('content-type')).toBe('text/plain');
  expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
});

it.each([
  {},
  { range: 'bytes=0-1,4-5' },
  { range: 'bytes=5-2' },
  { range: 'lines=1-2' },
  { range: 'bytes=-' },
  { range: 'bytes=0-1', 'if-range': '"another"' },
])('what is not one range of the file as it is gets the whole file: %o', async (headers) => {
  const reply = await ask(headers);
  expect(reply.status).toBe(200);
  expect(await reply.text()).toBe('0123456789');
});

it.each(['bytes=10-', 'bytes=-0'])('%s, which a file of ten bytes does not have, is refused with its size', async (range) => {
  const reply = await ask({ range });
  expect(reply.status).toBe(416);
  expect(reply.headers.get('content-range')).toBe('bytes */10');
});

it('a range of the same version is a range, and a file that is not there is not', async () => {
  expect((await ask({ range: 'bytes=0-1', 'if-range': etag })).status).toBe(206);
  expect((await ask({ range: 'bytes=0-1' }, '/recordings/nothing.mp4')).status).toBe(404);
});
