import type { Answers } from '../../src/domain/form/answer.ts';
import { answersAsText } from '../../src/domain/form/answers-as-text.ts';
import { keyedHash, sha256 } from './keyed-hash.ts';

const bytes = 16;

/** Hashes of the same answers. The first is stored; any of them may have been stored earlier. */
export type Fingerprints = readonly [string, ...string[]];

/**
 * Hashes that tell these answers from all others, the same in whatever order they were asked for or sent. Keyed, since who knows the committee's
 * part of them could try names until the hash is right.
 * @param secrets the signing secret, and the one before it
 */
export async function fingerprintsOf(answers: Answers, [secret = '', ...earlier]: readonly string[]): Promise<Fingerprints> {
  const text = answersAsText(answers);
  const hash = (key: string) => keyedHash(key, 'fingerprint', text, bytes);
  const unkeyed = await sha256(text); // of what an earlier release stored, until it is moved (registry/move-private-answers.ts)
  return [await hash(secret), ...(await Promise.all(earlier.map(hash))), unkeyed];
}
