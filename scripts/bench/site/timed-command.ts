import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { keepLastLines } from '../../local/last-lines.ts';
import { killGroup } from '../../local/process-group.ts';

/**
 * Runs a program to its end, with the Node that runs this one.
 *
 * @returns the milliseconds that it took.
 * @throws where it fails; the message holds the last that it said.
 */
export async function timedCommand([program, ...words]: readonly [string, ...(readonly string[])], cwd: string): Promise<number> {
  const lines = keepLastLines(40);
  const startedAt = performance.now();
  const child = spawn(program, words, {
    cwd,
    detached: true, // a group, so that what it starts in turn can be ended with it
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
    },
  });
  lines.add(child.stdout);
  lines.add(child.stderr);
  const endWithUs = () => child.pid && killGroup(child.pid);
  process.prependOnceListener('exit', endWithUs); // before its directory is removed
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => process.off('exit', endWithUs));
  if (code !== 0) throw new Error(`${[program, ...words].join(' ')} ended with ${code}. It said last:\n${lines.text()}`);
  return performance.now() - startedAt;
}
