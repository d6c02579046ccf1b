/** Runs the content check of a checkout, and writes what its Worker carries. */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/**
 * Checks and compiles the content of a checkout, by its own `scripts/compile-content.ts`.
 *
 * @returns every problem, a sentence each; none where the content is sound.
 */
export async function compileCheckout(checkout: string, signal: AbortSignal): Promise<readonly string[]> {
  const child = spawn(process.execPath, ['scripts/compile-content.ts'], {
    cwd: checkout,
    stdio: ['ignore', 'ignore', 'pipe'],
    signal,
    env: { ...process.env, CONTENT_KEEPS_LAST: '', NO_COLOR: '1' },
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [said, code] = await Promise.all([text(child.stderr), ended]);
  if (code === 0) return [];
  const lines = said.split('\n').map((line) => line.trim());
  // The first line counts the problems.
  return lines.filter((line, index) => index > 0 && line !== '');
}
