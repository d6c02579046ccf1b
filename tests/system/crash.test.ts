import { describe, expect, it, vi } from 'vitest';
import { sampleAnswers } from '../../scripts/samples/sample-answers.ts';
import { formNamed } from './applicant.ts';
import { useWholeSystem } from './whole-system.ts';

const patience = { timeout: 40_000, interval: 200 };
const isCreate = ({ method, path }: { method: string; path: string }) => method === 'POST' && path.endsWith('/issues');

describe('kill -9 of workerd', () => {
  const system = useWholeSystem({ settings: { SETTLE_SECONDS: '3' } });

  const apply = async (email: string): Promise<string> => {
    const answers = sampleAnswers(await formNamed('mentee'), { email });
    const reply = await fetch(system().url('/api/applications/mentee'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ answers }),
    });
    expect(reply.status).toBe(201);
    return ((await reply.json()) as { reference: string }).reference;
  };

  const expectOnce = async (reference: string, email: string) => {
    await vi.waitUntil(async () => (await system().pending()) === 0, patience);
    expect((await system().issues()).filter(({ title }) => title.startsWith(reference))).toHaveLength(1);
    expect((await system().mails()).filter(({ to }) => to.includes(email))).toHaveLength(1);
  };

  it('between the acknowledgement and the delivery loses nothing and doubles nothing', { tags: 'nightly' }, async () => {
    const { github, mail } = system().local;
    github.fault(() => ({ reachesService: false, outcome: { status: 503 } }));
    mail.fault(() => ({ reachesService: false, outcome: { status: 503 } }));
    const reference = await apply('before@example.org');
    await system().local.killWorker();
    github.fault(undefined);
    mail.fault(undefined);
    expect((await system().issues()).filter(({ title }) => title.startsWith(reference))).toEqual([]);
    await system().local.startWorker();
    await expectOnce(reference, 'before@example.org');
  });

  it('at the moment when GitHub has created the issue and before the Worker hears of it doubles nothing', async () => {
    const created = Promise.withResolvers<void>();
    system().local.github.fault((request) => {
      if (!isCreate(request)) return undefined;
      setTimeout(created.resolve, 500); // by then the emulator has committed; its reply is held back
      return { replyDelayMilliseconds: 60_000 };
    });
    const reference = await apply('during@example.org');
    await created.promise;
    await system().local.killWorker();
    system().local.github.fault(undefined);
    expect((await system().issues()).filter(({ title }) => title.startsWith(reference))).toHaveLength(1);
    await system().local.startWorker();
    await expectOnce(reference, 'during@example.org');
  });

  it('while the call has not reached GitHub yet loses nothing: it is made again after the settle window', {
    tags: 'nightly',
  }, async () => {
    const called = Promise.withResolvers<void>();
    system().local.github.fault((request) => {
      if (!isCreate(request)) return undefined;
      called.resolve();
      return { reachesService: false, replyDelayMilliseconds: 60_000 };
    });
    const reference = await apply('lost@example.org');
    await called.promise;
    await system().local.killWorker();
    system().local.github.fault(undefined);
    await system().local.startWorker();
    await expectOnce(reference, 'lost@example.org');
  });
});
