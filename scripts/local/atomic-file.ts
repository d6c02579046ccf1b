/** Writes files so that a reader, or a machine that stops half-way, finds the old text or the new one, never a part. */
import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Replaces a file in one step.
 *
 * @param path the file; its directory is made where it is missing.
 * @param text what it holds afterwards. Readable by its owner alone, as snapshots and settings hold keys.
 * @throws the file system's own error; the old file is then still there.
 */
export async function writeFileAtomically(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, text, { mode: 0o600 });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
