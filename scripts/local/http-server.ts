/** Serves a function from request to response on a port of this machine. It holds no rule of any service. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { ConnectionReset } from './fault.ts';
import { loopback } from './ports.ts';

export type Handler = (request: Request) => Promise<Response>;

/** A listening server. */
export type LocalServer = {
  port: number;
  /** Ends open connections as well: a caller that keeps one alive does not hold up the end. */
  close(): Promise<void>;
};

/** Looks at a request's first lines before its body is read, and may answer it there and then. */
export type Gate = (request: Request) => Response | undefined;

/**
 * Starts listening.
 *
 * @param port 0 takes any free one.
 * @param onError told of a handler that failed; its caller gets a 500.
 * @param gate left out, every request reaches the handler.
 * @throws where the port is taken.
 */
export async function serve(
  port: number,
  handler: Handler,
  onError: (error: unknown) => void,
  gate: Gate = () => undefined,
): Promise<LocalServer> {
  const server = createServer((message, reply) => {
    answer(message, reply, handler, gate).catch((error: unknown) => {
      if (error instanceof ConnectionReset) {
        message.socket.resetAndDestroy();
        return;
      }
      onError(error);
      if (!reply.headersSent) reply.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      reply.end('The emulator failed; the terminal says why.');
    });
  });
  // A caller in this same process that works for longer than Node's five seconds would come back to a connection just closed.
  server.keepAliveTimeout = 60_000;
  await listen(server, port);
  const address = server.address();
  return {
    port: address !== null && typeof address === 'object' ? address.port : port,
    close: () => close(server),
  };
}

async function answer(message: IncomingMessage, reply: ServerResponse, handler: Handler, gate: Gate): Promise<void> {
  const head = toRequest(message);
  const response = gate(head) ?? (await handler(await withBody(head, message)));
  const headers: Record<string, string | string[]> = Object.fromEntries(response.headers);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) headers['set-cookie'] = cookies;
  const body = Buffer.from(await response.arrayBuffer());
  reply.writeHead(response.status, headers);
  reply.end(message.method === 'HEAD' ? undefined : body);
}

function toRequest(message: IncomingMessage): Request {
  const method = message.method ?? 'GET';
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const url = new URL(message.url ?? '/', `http://${message.headers.host ?? 'localhost'}`);
  return new Request(url, { method, headers });
}

async function withBody(head: Request, message: IncomingMessage): Promise<Request> {
  const body = await buffer(message);
  return body.length > 0 ? new Request(head, { body: new Uint8Array(body) }) : head;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, loopback, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}
