/** Starts Astro's dev server, which the Worker of `npm run dev` takes its static files from. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startProgram } from '../child-program.ts';
import { findFreePort, loopback } from '../ports.ts';
import { astroEnvironment, type SiteBuild } from '../site-builder.ts';
import { writeWorkerConfig } from './worker-config.ts';

export type DevServerOptions = Pick<SiteBuild, 'siteUrl' | 'now'> & {
  root: string;
  signal: AbortSignal;
  dataDirectory: string;
  log: (line: string) => void;
  onUnexpectedEnd: (sentence: string) => void;
};

export type DevServer = {
  /** The settings of a Worker that asks it. */
  wranglerConfig: string;
  stop(): Promise<void>;
};

/**
 * Starts it and waits until it answers and the content is checked.
 *
 * @throws where it does not start; the message holds what is wrong.
 */
export async function startDevServer(options: DevServerOptions): Promise<DevServer> {
  const { root, siteUrl, dataDirectory, signal, log, onUnexpectedEnd } = options;
  const port = await findFreePort();
  const { kill } = await startProgram({
    name: 'Astro’s dev server',
    words: [
      fileURLToPath(new URL('./astro-dev.ts', import.meta.url)),
      JSON.stringify({ root, port, siteUrl, keptDirectory: join(dataDirectory, 'replaced') }),
    ],
    cwd: root,
    // Under Vitest, Astro serves no page.
    env: { ...astroEnvironment(options), NODE_ENV: 'development', VITEST: '' },
    // decap-server repeats the whole request, pictures included, before the reason.
    onLine: (line) => log(line.replace(/^error: Error handling .*\}: /, 'The CMS could not do it: ')),
    onUnexpectedEnd,
    ready: (child) =>
      new Promise((resolve, reject) => {
        child.once('message', () => resolve());
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      }),
  });
  const wranglerConfig = join(dataDirectory, 'wrangler', 'wrangler.json');
  await writeWorkerConfig({ root, file: wranglerConfig, astroUrl: `http://${loopback}:${port}` });
  return { wranglerConfig, stop: kill };
}
