// Benchmarks that need the Registry itself, in workerd with a clock of their own: they are nightly tests, and say what they measured.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const command = [
  'vitest',
  'run',
  '--config',
  'tests/vitest.config.ts',
  '--project',
  'worker',
  '--tags-filter',
  'nightly',
  '--silent=false',
];

/** The lines `figure: …` of a test (tests/worker/figure.ts). @throws where the test fails */
export async function figuresOf(test: string): Promise<readonly string[]> {
  const vitest = spawn('npx', [...command, `tests/worker/${test}.test.ts`], { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise<number | null>((resolve, reject) => vitest.once('error', reject).once('close', resolve));
  const figures: string[] = [];
  for await (const line of createInterface({ input: vitest.stdout })) {
    const [, figure] = /figure: (.*)/.exec(line) ?? [];
    if (figure !== undefined) figures.push(figure);
  }
  if ((await ended) !== 0) throw new Error(`${test} failed: npx ${command.join(' ')} tests/worker/${test}.test.ts`);
  return figures;
}
