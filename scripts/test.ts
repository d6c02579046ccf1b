/**
 * `npm test`: everything that CI checks, in an order that keeps two cores busy. The production build comes first, since types and tests read what
 * it makes; the checks, which use one core, run beside the tests.
 */
import { spawn } from 'node:child_process';

type Step = { readonly name: string; readonly command: readonly string[] };

const build: Step = { name: 'production build', command: ['npm', 'run', '--silent', 'build'] };
const browser: Step = { name: 'a browser', command: ['node', 'scripts/ensure-chromium.ts'] };
const checks: Step = { name: 'types, style, layers, dead code', command: ['npm', 'run', '--silent', 'check:code'] };
const tests: Step = {
  name: 'units, built pages, Worker, whole system',
  command: ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--tags-filter', '!nightly'],
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

const startedAt = performance.now();
if (await run(build)) {
  await run(browser);
  await Promise.all([run(checks), run(tests, true)]);
}
const minutes = ((performance.now() - startedAt) / 60_000).toFixed(1);
console.log(failed.length === 0 ? `All passed in ${minutes} minutes` : `Failed after ${minutes} minutes: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
