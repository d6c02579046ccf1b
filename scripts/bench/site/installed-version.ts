import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** The version that a package's `package.json` gives. */
export async function versionIn(manifest: string): Promise<string> {
  return z.object({ version: z.string() }).parse(JSON.parse(await readFile(manifest, 'utf8'))).version;
}
