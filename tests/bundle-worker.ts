import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readWorkerConfig } from '../scripts/local/dev-server/worker-config.ts';

/**
 * Bundles the Worker as `wrangler deploy` does, for every system of a test run: each would take three seconds for it.
 *
 * @returns the file of wrangler's settings that runs it
 */
export async function bundleWorker({ root, directory, siteDirectory }: Record<'root' | 'directory' | 'siteDirectory', string>) {
  const wrangler = fileURLToPath(import.meta.resolve('wrangler'));
  const words = ['deploy', '--dry-run', '--outdir', directory, '--assets', siteDirectory];
  const env = { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_WRITE_LOGS: 'false' };
  await promisify(execFile)(process.execPath, [wrangler, ...words], { cwd: root, env });
  const { assets, ...others } = await readWorkerConfig(root);
  const settings = {
    ...others,
    main: join(directory, 'worker.js'),
    no_bundle: true,
    assets: { ...assets, directory: siteDirectory },
  };
  const file = join(directory, 'wrangler.json');
  await writeFile(file, JSON.stringify(settings));
  return file;
}
