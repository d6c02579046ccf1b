import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs `work` with an empty directory of its own, which is gone afterwards, and gone too where the process is ended meanwhile. */
export async function withTemporaryDirectory<Result>(work: (directory: string) => Promise<Result>): Promise<Result> {
  const directory = await mkdtemp(join(tmpdir(), 'mentoring-bench-'));
  const how = { recursive: true, force: true, maxRetries: 5 }; // a process that was just ended may have written a last file
  const removeAtExit = () => rmSync(directory, how);
  process.once('exit', removeAtExit);
  try {
    return await work(directory);
  } finally {
    process.off('exit', removeAtExit);
    await rm(directory, how);
  }
}
