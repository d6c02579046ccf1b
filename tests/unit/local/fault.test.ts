import { expect, test } from 'vitest';
import { ConnectionReset, withFault } from '../../../scripts/local/fault.ts';

function service() {
  const seen = { requests: 0 };
  const forward = async () => {
    seen.requests += 1;
    return new Response('done', { status: 201 });
  };
  return { seen, forward };
}

test('without a fault the reply is the service’s own', async () => {
  const { seen, forward } = service();
  const reply = await withFault(undefined, forward);
  expect([reply.status, seen.requests]).toEqual([201, 1]);
});

test('a reset after the work leaves the work done', async () => {
  const { seen, forward } = service();
  await expect(withFault({ outcome: 'reset' }, forward)).rejects.toThrow(ConnectionReset);
  expect(seen.requests).toBe(1);
});

test('a reset before the work leaves nothing done', async () => {
  const { seen, forward } = service();
  await expect(withFault({ outcome: 'reset', reachesService: false }, forward)).rejects.toThrow(ConnectionReset);
  expect(seen.requests).toBe(0);
});

test('a request that reaches nothing and is answered by nobody ends in a reset', async () => {
  const { forward } = service();
  await expect(withFault({ reachesService: false }, forward)).rejects.toThrow(ConnectionReset);
});

test('another status can hide that the work was done', async () => {
  const { seen, forward } = service();
  const reply = await withFault({ outcome: { status: 502, headers: { 'retry-after': '3' }, body: 'bad gateway' } }, forward);
  expect([reply.status, reply.headers.get('retry-after'), await reply.text(), seen.requests]).toEqual([502, '3', 'bad gateway', 1]);
});
