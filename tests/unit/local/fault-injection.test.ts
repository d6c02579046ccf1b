import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { type Fault, injectFaults } from '../../../scripts/local/fault-injection.ts';
import type { LocalEnv } from '../../../scripts/local/local-server.ts';

/** Sends one request to a service that counts, behind a fault; its connection is no real one. */
async function ask(fault: Fault | undefined) {
  const seen = { requests: 0, resets: 0 };
  const app = new Hono<LocalEnv>().use(injectFaults(() => () => fault)).post('/', (c) => {
    seen.requests += 1;
    return c.text('done', 201);
  });
  const socket = { resetAndDestroy: () => (seen.resets += 1) };
  const reply = await app.request('/', { method: 'POST', body: 'x' }, { incoming: { socket } });
  return { reply, ...seen };
}

test('without a fault the reply is the service’s own', async () => {
  const { reply, requests, resets } = await ask(undefined);
  expect([reply.status, requests, resets]).toEqual([201, 1, 0]);
});

test('a reset after the work leaves the work done', async () => {
  expect(await ask({ outcome: 'reset' })).toMatchObject({ requests: 1, resets: 1 });
});

test('a reset before the work leaves nothing done', async () => {
  expect(await ask({ outcome: 'reset', reachesService: false })).toMatchObject({ requests: 0, resets: 1 });
});

test('a request that reaches nothing and is answered by nobody ends in a reset', async () => {
  expect(await ask({ reachesService: false })).toMatchObject({ requests: 0, resets: 1 });
});

test('another status can hide that the work was done', async () => {
  const { reply, requests } = await ask({ outcome: { status: 502, headers: { 'retry-after': '3' }, body: 'bad gateway' } });
  expect([reply.status, reply.headers.get('retry-after'), await reply.text(), requests]).toEqual([502, '3', 'bad gateway', 1]);
});
