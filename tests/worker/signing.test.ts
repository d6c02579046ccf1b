import { expect, it } from 'vitest';
import { keyedHash } from '../../functions/signing/keyed-hash.ts';

it('a hash made for one purpose is of no use for another', async () => {
  const purposes = ['issue marker', 'status token', 'sign-in state', 'sign-in verifier', 'sender'] as const;
  const hashes = await Promise.all(purposes.map((purpose) => keyedHash('signing-secret-for-tests', purpose, 'the same text', 16)));
  expect(new Set(hashes).size).toBe(purposes.length);
});
