/** Makes one directory hold what another holds, touching only what differs, so that a server never finds it empty. */
import { copyFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/**
 * Copies what is new or different in `from` to `to`, then removes from `to` what `from` does not have.
 *
 * @param keep a folder of `to` in which nothing is removed.
 * @throws the file system's own errors; a further call finishes the work.
 */
export async function mirrorDirectory(from: string, to: string, { keep }: { keep?: string | undefined } = {}): Promise<void> {
  const wished = await filesBelow(from);
  const present = await filesBelow(to);
  for (const file of wished) {
    if (present.has(file) && (await isSame(join(from, file), join(to, file)))) continue;
    await mkdir(dirname(join(to, file)), { recursive: true });
    await copyFile(join(from, file), join(to, file));
  }
  for (const file of present) {
    const isKept = keep !== undefined && file.startsWith(keep + sep);
    if (!wished.has(file) && !isKept) await rm(join(to, file));
  }
}

async function filesBelow(directory: string): Promise<Set<string>> {
  await mkdir(directory, { recursive: true });
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Set(files.map((entry) => relative(directory, join(entry.parentPath, entry.name))));
}

async function isSame(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([readFile(one), readFile(other)]);
  return first.equals(second);
}
