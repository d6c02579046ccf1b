const encoder = new TextEncoder();

/**
 * Whether one of `secrets` signed `body`. Two secrets are valid while one replaces the other. `verify` compares in constant time.
 * @param signature the header `X-Hub-Signature-256`: `sha256=` and 64 hexadecimal digits
 */
export async function isSignedBy(secrets: readonly string[], signature: string, body: Uint8Array): Promise<boolean> {
  const [, digits] = /^sha256=([0-9a-f]{64})$/.exec(signature) ?? [];
  if (digits === undefined) return false;
  const tag = Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const checks = await Promise.all(
    secrets.map(async (secret) => {
      const key = await crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
        'verify',
      ]);
      return crypto.subtle.verify('HMAC', key, tag, body);
    }),
  );
  return checks.includes(true);
}
