// HMAC-SHA-256 with a key of its own for each purpose: a tag made for one can never serve as another.
const encoder = new TextEncoder();

/** What the signing secret is used for. */
type Purpose = 'issue marker' | 'reply marker' | 'status token' | 'sign-in state' | 'sign-in verifier' | 'sender' | 'fingerprint';

/** HMAC-SHA-256 (RFC 2104) of `text` under the purpose's key, as base64url of the first `bytes` bytes. */
export async function keyedHash(secret: string, purpose: Purpose, text: string, bytes: number): Promise<string> {
  const root = await importKey(encoder.encode(secret));
  const purposeKey = await importKey(await crypto.subtle.sign('HMAC', root, encoder.encode(purpose)));
  const tag = await crypto.subtle.sign('HMAC', purposeKey, encoder.encode(text));
  return base64url(new Uint8Array(tag).slice(0, bytes));
}

/** SHA-256 of `text` in hexadecimal. */
export async function sha256(text: string | ArrayBuffer): Promise<string> {
  const bytes = typeof text === 'string' ? encoder.encode(text) : text;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether two texts are equal, compared in constant time. */
export function equalInConstantTime(one: string, other: string): boolean {
  const [a, b] = [encoder.encode(one), encoder.encode(other)];
  return a.byteLength === b.byteLength && crypto.subtle.timingSafeEqual(a, b); // it throws on unequal lengths
}

function importKey(bytes: BufferSource): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

/** Bytes as base64url without padding (RFC 4648, 5). */
export function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}
