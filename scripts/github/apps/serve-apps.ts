import { once } from 'node:events';
import { serve } from '../../local/local-server.ts';
import { findFreePort } from '../../local/ports.ts';
import { appsServer } from './apps-server.ts';
import type { AppsSettings } from './apps-settings.ts';

/** Serves the pages that make the Apps until Ctrl-C. */
export async function serveApps(settings: AppsSettings, directory: string): Promise<number> {
  const port = await findFreePort();
  const server = await serve(port, appsServer({ settings, port, directory }));
  console.log(`Open http://localhost:${port}/ in a browser that is signed in to GitHub. End this with Ctrl-C.`);
  await once(process, 'SIGINT');
  await server.close();
  return 0;
}
