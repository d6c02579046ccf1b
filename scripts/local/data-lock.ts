/** One system at a time on one data directory: two would write over each other's state. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Takes the directory for this process. A lock that a dead process left is taken over.
 *
 * @returns what gives it back.
 * @throws where another system runs on it; the message says what to do.
 */
export async function lockDataDirectory(dataDirectory: string): Promise<() => Promise<void>> {
  const file = join(dataDirectory, 'lock');
  const holder = await readFile(file, 'utf8').then(Number, () => undefined);
  if (holder !== undefined && holder !== process.pid && isAlive(holder)) {
    throw new Error(
      `Another system is running on this data (process ${holder}). Stop it with Ctrl-C first: two would write over each other's issues and mails.`,
    );
  }
  await writeFile(file, String(process.pid), { mode: 0o600 });
  return () => rm(file, { force: true });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false; // ESRCH: the process is gone
  }
}
