/** Serves a Hono app on a port of this machine, to those who live here. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { loopback } from './ports.ts';
import { type AllowedOrigins, refuseForeignPages } from './refuse-foreign-pages.ts';

/** What a handler gets besides the request: Node's own objects. */
export type LocalEnv = { Bindings: HttpBindings };

/** A listening server. */
export type LocalServer = {
  port: number;
  /** Ends open connections as well: a caller that keeps one alive does not hold up the end. */
  close(): Promise<void>;
};

/**
 * An app that answers no page of another site.
 *
 * @param onError told of a handler that failed; its caller gets a 500.
 */
export function localApp(allowed: AllowedOrigins, onError: (error: unknown) => void): Hono<LocalEnv> {
  const app = new Hono<LocalEnv>();
  app.onError((error, c) => {
    onError(error);
    return c.text('The emulator failed; the terminal says why.', 500);
  });
  return app.use(refuseForeignPages(allowed));
}

/**
 * Starts listening.
 *
 * @param port 0 takes any free one.
 * @throws where the port is taken.
 */
export async function serve(port: number, { fetch }: Pick<Hono<LocalEnv>, 'fetch'>): Promise<LocalServer> {
  // The globals stay Node's own: Astro, octokit and the emulators live in the same process.
  const server = createAdaptorServer({ fetch, overrideGlobalObjects: false });
  // A caller in this same process that works for longer than Node's five seconds would come back to a connection just closed.
  if ('keepAliveTimeout' in server) server.keepAliveTimeout = 60_000;
  server.listen(port, loopback);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = once(server, 'close');
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
    },
  };
}
