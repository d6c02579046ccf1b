// The last line of an issue: which submission it shows, signed. Applicants' text cannot contain it (neutralise.ts breaks
// comments) and the committee cannot forge it.
import { equalInConstantTime, keyedHash } from './keyed-hash.ts';

const tagBytes = 16;
const markerPattern = /<!-- alsc-submission:v1:([0-9a-f-]{36}):([\w-]{22}) -->\s*$/;

/** The marker of a submission (a UUID). */
export async function markerOf(submissionId: string, secret: string): Promise<string> {
  const tag = await keyedHash(secret, 'issue marker', submissionId, tagBytes);
  return `<!-- alsc-submission:v1:${submissionId}:${tag} -->`;
}

/**
 * The submission id in the marker that ends `body`; undefined where there is none or the signature is not ours.
 * @param secrets the signing secret, and the one before it
 */
export async function submissionIdIn(body: string, secrets: readonly string[]): Promise<string | undefined> {
  const [, submissionId, tag] = markerPattern.exec(body) ?? [];
  if (!submissionId || !tag) return undefined;
  for (const secret of secrets) {
    if (equalInConstantTime(tag, await keyedHash(secret, 'issue marker', submissionId, tagBytes))) return submissionId;
  }
  return undefined;
}
