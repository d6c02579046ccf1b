/**
 * `npm test`: everything that CI checks, in an order that keeps two cores busy. The production build comes first, since types and tests read what
 * it makes; the checks, which use one core, run beside the units; what needs workerd or a browser has both cores to itself.
 */
import { spawn } from 'node:child_process';

type Step = { readonly name: string; readonly command: readonly string[] };

const vitest = (...words: readonly string[]) => ['vitest', 'run', '--config', 'tests/vitest.config.ts', ...words];

const build: Step = { name: 'production build', command: ['npm', 'run', '--silent', 'build'] };
const checks: readonly Step[] = [
  { name: 'a browser', command: ['node', 'scripts/ensure-chromium.ts'] },
  { name: 'types, style, layers, dead code', command: ['npm', 'run', '--silent', 'check:code'] },
];
const units: Step = { name: 'units', command: vitest('--project', 'unit', '--maxWorkers', '1') };
const systems: Step = {
  name: 'built pages, Worker, whole system',
  command: vitest('--project', 'site', '--project', 'worker', '--project', 'system'),
};

const failed: string[] = [];

/** Runs a step to its end and says how long it took; what it wrote is shown where it fails, or while it runs where `isShown`. */
async function run({ name, command: [program = '', ...words] }: Step, isShown = false): Promise<boolean> {
  const startedAt = performance.now();
  const child = spawn(program, words, {
    stdio: isShown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => output.push(chunk));
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', (error) => {
      output.push(Buffer.from(`${error.message}\n`));
      resolve(null);
    });
    child.once('close', resolve);
  });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'passed' : 'FAILED'}  ${seconds.padStart(6)} s  ${name}`);
  if (code === 0) return true;
  process.stdout.write(Buffer.concat(output));
  failed.push(name);
  return false;
}

async function inTurn(steps: readonly Step[]): Promise<void> {
  for (const step of steps) await run(step);
}

const startedAt = performance.now();
if (await run(build)) {
  await Promise.all([inTurn(checks), run(units)]);
  await run(systems, true);
}
const minutes = ((performance.now() - startedAt) / 60_000).toFixed(1);
console.log(failed.length === 0 ? `All passed in ${minutes} minutes` : `Failed after ${minutes} minutes: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
