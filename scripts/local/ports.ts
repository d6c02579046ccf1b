/** Which ports are free. Everything listens on this machine alone, never on its network address. */
import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** The address that every local server listens on. */
export const loopback = '127.0.0.1';

// A program that listens on all addresses takes the port from us on some systems without an error, so all are tried.
const addresses = [loopback, '::1', '0.0.0.0', '::'];

/**
 * Says whether nothing else listens on a port, on any address of this machine.
 *
 * @throws where the system refuses for another reason, such as a port below 1024 without the right to it.
 */
export async function isPortFree(port: number): Promise<boolean> {
  for (const address of addresses) {
    try {
      await listenOnce(port, address);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EADDRINUSE') return false;
      if (code !== 'EADDRNOTAVAIL' && code !== 'EAFNOSUPPORT') throw error;
    }
  }
  return true;
}

/**
 * A port that is free now. Another program may take it before we do; then starting fails and names it. It is drawn from those that no system
 * gives to outgoing connections (Linux begins at 32768), or one of the many here would have it while a slow part still starts.
 */
export async function findFreePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000);
    if (await isPortFree(port)) return port;
  }
}

function listenOnce(port: number, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host: address, exclusive: true }, () => server.close(() => resolve()));
  });
}
