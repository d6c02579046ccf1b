import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs tools that `npm ci` of the repository leaves out, because few people need them: a package of their own in `directory`.
 * Does nothing where they are installed as their lock file says.
 */
export function installTools(directory: string): void {
  const changed = (file: string) => statSync(join(directory, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (changed('node_modules/.package-lock.json') >= changed('package-lock.json')) return;
  console.error(`Installing the tools of ${directory} …`);
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: directory,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The tools of ${directory} could not be installed: run \`npm ci\` there to see why`);
}
