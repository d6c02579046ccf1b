// OAuth's `state` (RFC 6749, 10.12): one value, sent to GitHub and kept in the browser's cookie, which have to be equal when the editor comes
// back. It is signed, and holds its own expiry and no secret: the PKCE verifier is derived from it with a key that never leaves the Worker.
import { base64url, equalInConstantTime, keyedHash } from '../signing/keyed-hash.ts';

/** As long as GitHub's code is valid (docs.github.com, “Authorizing OAuth apps”). */
export const stateSeconds = 600;
/** 128 bits. */
const randomBytes = 16;
const signatureBytes = 16;
const statePattern = /^([\w-]{22}\.(\d{13}))\.([\w-]{22})$/;

/** A new state: random bytes, its expiry (epoch milliseconds) and a signature over both. */
export async function newState(secret: string, now: number): Promise<string> {
  const body = `${base64url(crypto.getRandomValues(new Uint8Array(randomBytes)))}.${now + stateSeconds * 1000}`;
  return `${body}.${await signatureOf(body, secret)}`;
}

/** `cookies off`: the browser sent no cookie, though the state has not expired. */
export type StateCheck =
  | { readonly kind: 'valid'; readonly expiresAt: number }
  | { readonly kind: 'expired' | 'cookies off' | 'another sign-in' };

/**
 * Whether the state in the address is ours and the one that this browser was given.
 * @param inCookie undefined where the browser sent none
 */
export async function verifyState(
  inAddress: string,
  inCookie: string | undefined,
  secret: string,
  now: number,
): Promise<StateCheck> {
  const [, body = '', expiry = '', signature = ''] = statePattern.exec(inAddress) ?? [];
  const isOurs = body !== '' && equalInConstantTime(signature, await signatureOf(body, secret));
  const expiresAt = Number(expiry);
  if (isOurs && expiresAt <= now) return { kind: 'expired' }; // the browser's cookie has expired with it
  if (isOurs && inCookie === undefined) return { kind: 'cookies off' };
  if (!isOurs || !equalInConstantTime(inAddress, inCookie ?? '')) return { kind: 'another sign-in' };
  return { kind: 'valid', expiresAt };
}

/** The PKCE code verifier of a state: 43 characters (RFC 7636, 4.1). */
export function verifierOf(state: string, secret: string): Promise<string> {
  return keyedHash(secret, 'sign-in verifier', state, 32);
}

/** The PKCE code challenge of a verifier, by the method S256 (RFC 7636, 4.2). */
export async function challengeOf(verifier: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}

function signatureOf(body: string, secret: string): Promise<string> {
  return keyedHash(secret, 'sign-in state', body, signatureBytes);
}
