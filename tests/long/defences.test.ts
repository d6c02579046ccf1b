// `npm run test:defences`: each defence is taken out, one at a time, and the test that is named for it has to fail.
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { CodeCopy } from '../defences/code-copy.ts';
import { defences } from '../defences/defences.ts';

let copy: CodeCopy;
beforeAll(async () => {
  copy = await CodeCopy.create(inject('siteDirectory'));
});
afterAll(() => copy?.remove());

test.each(defences.map((defence) => [defence.name, defence] as const))('%s', async (_name, defence) => {
  expect(await copy.unnoticed([defence])).toEqual([]);
});
