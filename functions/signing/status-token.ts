// The secret in an applicant's own address. Derived, so that a repeated submission answers with the same address; stored only
// as a hash, so that a copy of the Registry opens nobody's page.
import { keyedHash, sha256 } from './keyed-hash.ts';

/** 24 bytes are 192 bits; ASVS 11.5.1 and our contract ask for 128. */
const tokenBytes = 24;

/**
 * The token of a submission: 32 characters of base64url.
 * @param version how often its address was made anew
 */
export function statusTokenOf(submissionId: string, secret: string, version = 0): Promise<string> {
  return keyedHash(secret, 'status token', version === 0 ? submissionId : `${submissionId}:${version}`, tokenBytes);
}

/** Whether a text has the shape of a token; what has not is nobody's, and is looked up nowhere. */
export function isStatusToken(text: string): boolean {
  return /^[\w-]{32}$/.test(text);
}

/** What is stored in place of a token. */
export function hashOfToken(token: string): Promise<string> {
  return sha256(token);
}

/**
 * The path of the status page of a stored submission.
 * @param secrets the signing secret, and the one before it
 * @throws where neither made its token: a secret was replaced twice
 */
export async function statusPathOf(
  { id, tokenHash, linkVersion }: { readonly id: string; readonly tokenHash: string; readonly linkVersion: number },
  secrets: readonly string[],
): Promise<string> {
  for (const secret of secrets) {
    const token = await statusTokenOf(id, secret, linkVersion);
    if ((await hashOfToken(token)) === tokenHash) return statusPath(token);
  }
  throw new Error('no signing secret made this token');
}

/** The path of the status page with this token. */
export function statusPath(token: string): string {
  return `/application/${token}`;
}
