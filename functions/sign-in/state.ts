// OAuth's `state` (RFC 6749, 10.12): one value, sent to GitHub and kept in the browser's cookie, which have to meet again. It is signed
// and carries its own end, so that ten minutes do not depend on what a browser does with a cookie. It holds no secret: the PKCE verifier
// is computed from it with a key that never leaves the Worker.
import { base64url, equalInConstantTime, keyedHash } from '../signing/keyed-hash.ts';

/** A code of GitHub's lives as long (docs.github.com, “Authorizing OAuth apps”). */
export const stateSeconds = 600;
/** 128 bits. */
const randomBytes = 16;
const tagBytes = 16;
const shape = /^([\w-]{22}\.(\d{13}))\.([\w-]{22})$/;

/** A fresh state: chance, its end (epoch milliseconds) and a tag over both. */
export async function newState(secret: string, now: number): Promise<string> {
  const body = `${base64url(crypto.getRandomValues(new Uint8Array(randomBytes)))}.${now + stateSeconds * 1000}`;
  return `${body}.${await tagOf(body, secret)}`;
}

/** What came back, judged. `cookies off`: no cookie, and not because the ten minutes are over. */
export type StateVerdict =
  | { readonly kind: 'ours'; readonly expiresAt: number }
  | { readonly kind: 'expired' | 'cookies off' | 'another sign-in' };

/**
 * Whether the state in the address is the one that this browser was given.
 * @param inCookie undefined where the browser sent none
 */
export async function judgeState(
  inAddress: string,
  inCookie: string | undefined,
  secret: string,
  now: number,
): Promise<StateVerdict> {
  const [, body = '', end = '', tag = ''] = shape.exec(inAddress) ?? [];
  const isOurs = body !== '' && equalInConstantTime(tag, await tagOf(body, secret));
  const expiresAt = Number(end);
  if (isOurs && expiresAt <= now) return { kind: 'expired' }; // the browser has dropped its cookie at the same time
  if (isOurs && inCookie === undefined) return { kind: 'cookies off' };
  if (!isOurs || !equalInConstantTime(inAddress, inCookie ?? '')) return { kind: 'another sign-in' };
  return { kind: 'ours', expiresAt };
}

/** The PKCE verifier that belongs to a state: 43 characters (RFC 7636, 4.1). */
export function verifierOf(state: string, secret: string): Promise<string> {
  return keyedHash(secret, 'sign-in verifier', state, 32);
}

/** The challenge that belongs to a verifier, by the method S256 (RFC 7636, 4.2). */
export async function challengeOf(verifier: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}

function tagOf(body: string, secret: string): Promise<string> {
  return keyedHash(secret, 'sign-in state', body, tagBytes);
}
