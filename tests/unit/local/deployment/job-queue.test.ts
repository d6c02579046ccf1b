import { describe, expect, test } from 'vitest';
import { type JobSignals, startJobQueue } from '../../../../scripts/local/deployment/job-queue.ts';

/** A queue whose one wish is the newest commit, and whose work goes on until it is let go or dropped. */
function commits() {
  const log: string[] = [];
  let [wished, done] = ['a', ''];
  let letGo = () => {};
  const perform = (sha: string, { superseded }: JobSignals) =>
    new Promise<void>((resolve) => {
      log.push(`begin ${sha}`);
      let isOver = false;
      const finish = (how: string) => () => {
        if (isOver) return;
        isOver = true;
        log.push(`${how} ${sha}`);
        resolve();
      };
      superseded.addEventListener('abort', finish('drop'));
      letGo = () => {
        done = sha;
        finish('end')();
      };
    });
  const next = () => (wished === done ? undefined : wished);
  const queue = startJobQueue(next, (one, other) => one === other, perform);
  const wish = (sha: string) => {
    wished = sha;
    queue.changed();
  };
  return { log, queue, wish, letGo: () => letGo() };
}

describe('a queue of jobs', () => {
  test('does one after the other', async () => {
    const { log, queue, wish, letGo } = commits();
    await expect.poll(() => log).toEqual(['begin a']);
    letGo();
    wish('b');
    await expect.poll(() => log).toEqual(['begin a', 'end a', 'begin b']);
    letGo();
    await queue.end();
  });

  test('drops what a newer commit makes idle, and not what a change elsewhere leaves first', async () => {
    const { log, queue, wish, letGo } = commits();
    await expect.poll(() => log).toEqual(['begin a']);
    queue.changed();
    expect(log).toEqual(['begin a']);
    wish('b');
    wish('c');
    await expect.poll(() => log).toEqual(['begin a', 'drop a', 'begin c']);
    letGo();
    await queue.end();
  });

  test('ends in the middle of a job', async () => {
    const { log, queue } = commits();
    await expect.poll(() => log).toEqual(['begin a']);
    await queue.end();
    expect(log).toEqual(['begin a', 'drop a']);
  });
});
