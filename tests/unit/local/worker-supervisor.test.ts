import { describe, expect, onTestFinished, test } from 'vitest';
import type { RunningWorker } from '../../../scripts/local/worker-process.ts';
import { WorkerSupervisor } from '../../../scripts/local/worker-supervisor.ts';

/** A Worker that starts when the test says so, and a watch that looks when the test says so. */
function workshop() {
  const log: string[] = [];
  const events: string[] = [];
  let isAnswering = true;
  let starting: PromiseWithResolvers<void> | undefined;
  let look: PromiseWithResolvers<void> | undefined;
  let alive = 0;

  const start = async (signal: AbortSignal): Promise<RunningWorker> => {
    if (alive > 0 || starting !== undefined) events.push('two at once');
    events.push('start');
    const now = Promise.withResolvers<void>();
    starting = now;
    signal.addEventListener('abort', () => now.reject(signal.reason));
    await now.promise.finally(() => {
      starting = undefined;
    });
    alive += 1;
    let isAlive = true;
    const end = (how: string) => async () => {
      events.push(how);
      if (isAlive) alive -= 1;
      isAlive = false;
    };
    return { pid: async () => 1, kill: end('kill'), stop: end('stop') };
  };
  const keeper = new WorkerSupervisor({ start, log: (line) => log.push(line) });
  const isStarting = () => expect.poll(() => starting !== undefined).toBe(true);
  onTestFinished(() => keeper.stop());
  return {
    keeper,
    log,
    events,
    async started() {
      await isStarting();
      starting?.resolve();
    },
    async failsToStart(reason: string) {
      await isStarting();
      starting?.reject(new Error(reason));
    },
    isStarting,
    answers(does: boolean) {
      isAnswering = does;
    },
    watch() {
      const pause = (signal: AbortSignal) => {
        const now = Promise.withResolvers<void>();
        look = now;
        signal.addEventListener('abort', () => now.resolve());
        return now.promise;
      };
      keeper.watch({ isAnswering: async () => isAnswering, pause });
    },
    /** Has the watch look that often. */
    async looks(times: number) {
      for (let done = 0; done < times; done++) {
        await expect.poll(() => look !== undefined).toBe(true);
        const now = look;
        look = undefined;
        now?.resolve();
      }
      await expect.poll(() => look !== undefined || starting !== undefined).toBe(true);
    },
    running: () => alive,
  };
}

/** The same with a Worker that runs and is watched. */
async function runningWorkshop() {
  const shop = workshop();
  const first = shop.keeper.restart();
  await shop.started();
  await first;
  shop.watch();
  shop.events.length = 0;
  return shop;
}

describe('the supervisor of the Worker', () => {
  test('starts it again after three looks without an answer, and not after two', async () => {
    const { answers, looks, events, started, log, running } = await runningWorkshop();
    answers(false);
    await looks(2);
    answers(true);
    await looks(1);
    answers(false);
    await looks(2);
    expect(events).toEqual([]);
    await looks(1);
    answers(true);
    await started();
    await looks(4);
    expect(events).toEqual(['kill', 'start']);
    expect(running()).toBe(1);
    expect(log).toEqual([expect.stringContaining('does not answer'), expect.stringContaining('answers again')]);
  });

  test('does not revive what a deployment is starting, however long that takes', async () => {
    const { keeper, answers, looks, events, started, log, isStarting } = await runningWorkshop();
    answers(false);
    await looks(2);
    const restarted = keeper.restart();
    await isStarting();
    await looks(9);
    await started();
    await restarted;
    answers(true);
    await looks(3);
    expect(events).toEqual(['stop', 'start']);
    expect(log).toEqual([]);
  });

  test('has a deployment wait for a revival, and both come one after the other', async () => {
    const { keeper, answers, looks, events, started, running } = await runningWorkshop();
    answers(false);
    await looks(3);
    const restarted = keeper.restart();
    await started();
    await started();
    await restarted;
    expect(events).toEqual(['kill', 'start', 'stop', 'start']);
    expect(running()).toBe(1);
  });

  test('takes the silence of a reload for what it is', async () => {
    const { keeper, answers, looks, events } = await runningWorkshop();
    const reload = Promise.withResolvers<void>();
    const reloaded = keeper.whileItReloads(() => reload.promise);
    answers(false);
    await looks(9);
    reload.resolve();
    await reloaded;
    await looks(2);
    expect(events).toEqual([]);
  });

  test('tells a revival that failed and tries it again, more patiently', async () => {
    const { answers, looks, events, started, failsToStart, log } = await runningWorkshop();
    answers(false);
    await looks(3);
    await failsToStart('the port is taken');
    await looks(5);
    expect(events).toEqual(['kill', 'start']);
    await looks(1);
    await started();
    await expect.poll(() => log).toHaveLength(4);
    expect(log[1]).toContain('the port is taken');
    expect(events).toEqual(['kill', 'start', 'start']);
  });

  test('tells a deployment whose start failed, and revives the Worker then', async () => {
    const { keeper, answers, looks, events, started, failsToStart, running } = await runningWorkshop();
    const restarted = keeper.restart();
    const told = expect(restarted).rejects.toThrow('the port is taken');
    answers(false);
    await failsToStart('the port is taken');
    await told;
    await looks(3);
    await started();
    await expect.poll(running).toBe(1);
    expect(events).toEqual(['stop', 'start', 'start']);
  });

  test('ends what is under way, starts nothing more and leaves no Worker', async () => {
    const { keeper, isStarting, running, events, log } = await runningWorkshop();
    const all = [keeper.restart(), keeper.restart()];
    const told = Promise.all(all.map((one) => expect(one).rejects.toThrow('The local system ends')));
    await isStarting();
    await keeper.stop();
    await told;
    await expect(keeper.restart()).rejects.toThrow('The local system ends');
    expect(events).toEqual(['stop', 'start']);
    expect([running(), log]).toEqual([0, []]);
  });
});
