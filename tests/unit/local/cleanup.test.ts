import { expect, test } from 'vitest';
import { Cleanup } from '../../../scripts/local/cleanup.ts';

test('what started last ends first, once, and a failure does not keep the others running', async () => {
  const ended: string[] = [];
  const cleanup = new Cleanup();
  cleanup.add(async () => void ended.push('emulator'));
  cleanup.add(async () => {
    throw new Error('the Worker hangs');
  });
  cleanup.add(async () => void ended.push('watcher'));
  const runs = await Promise.allSettled([cleanup.run(), cleanup.run()]);
  expect(ended).toEqual(['watcher', 'emulator']);
  expect(runs.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
