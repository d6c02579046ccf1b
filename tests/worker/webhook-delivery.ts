// Deliveries of GitHub's webhook, signed as GitHub signs them.
import { visit } from './site.ts';

const secret = 'webhook-secret-for-tests';
const encoder = new TextEncoder();

/** The header `X-Hub-Signature-256` of a body. */
export async function signed(body: string, key = secret): Promise<string> {
  const imported = await crypto.subtle.importKey('raw', encoder.encode(key), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const tag = new Uint8Array(await crypto.subtle.sign('HMAC', imported, encoder.encode(body)));
  return `sha256=${[...tag].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

export async function deliver(
  body: string,
  headers: Record<string, string> = {},
  settings: Record<string, unknown> = {},
): Promise<Response> {
  const sent = {
    'content-type': 'application/json',
    'x-github-delivery': crypto.randomUUID(),
    'x-github-event': 'issues',
    'x-hub-signature-256': await signed(body),
    ...headers,
  };
  return visit('/api/github/webhook', { method: 'POST', body, headers: sent }, settings);
}
