import { expect, test, vi } from 'vitest';
import { ensureInstalled } from '../../../scripts/command/ensure-installed.ts';

const nothing = [process.execPath, ['--eval', '']] as const;
const ways = ['one way', 'another way', 'a third way'].map((what) => ({ what, command: nothing }));

/** A program that is there from the look after so many others. */
function appearingAfter(looks: number) {
  let looked = 0;
  return () => {
    looked += 1;
    return looked > looks ? '/somewhere/thing' : undefined;
  };
}

test.each([
  [0, []],
  [1, ['one way']],
  [2, ['one way', 'another way']],
])('a program that is there after %i looks is sought no further', (looks, tried) => {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  expect(ensureInstalled({ name: 'Thing', find: appearingAfter(looks), ways, advice: '' })).toBe('/somewhere/thing');
  expect(log.mock.calls.flat()).toEqual(tried.map((what) => `No Thing is installed yet. Trying ${what} …`));
  log.mockRestore();
});

test.each([
  ['every way was tried and none led to one', ways],
  ['there is no way to one', []],
])('where %s, that is told with what to do, and the command ends', (_, tried) => {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const told = vi.spyOn(console, 'error').mockReturnValue();
  const exit = vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`ended with ${code}`);
  });
  const find = () => undefined;
  expect(() => ensureInstalled({ name: 'Thing', find, ways: tried, advice: 'Get a Thing.' })).toThrow('ended with 1');
  expect(log.mock.calls.flat()).toEqual(tried.map(({ what }) => `No Thing is installed yet. Trying ${what} …`));
  expect(told.mock.calls).toEqual([['Get a Thing.']]);
  exit.mockRestore();
  told.mockRestore();
  log.mockRestore();
});
