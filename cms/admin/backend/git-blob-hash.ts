/** The name that git gives to the bytes of a file: SHA-1 over their length and themselves. */
export async function gitBlobHash(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const blob = await new Blob([`blob ${bytes.byteLength}\0`, bytes]).arrayBuffer();
  const digest = await crypto.subtle.digest('SHA-1', blob);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
