/**
 * Stands in front of the local Worker as Cloudflare does in production: TLS, HTTP/2, and Brotli at level 4 for what is text. wrangler
 * speaks HTTP/1.1 without TLS and compresses with gzip. What Cloudflare adds besides, such as HTTP/3 and caching, is left out.
 */
import { Agent, type IncomingHttpHeaders, type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse, type ServerHttp2Session } from 'node:http2';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { loopback } from '../../local/ports.ts';
import type { Certificate } from './self-signed-certificate.ts';

/** What a server has time for while it answers. The most saving, 11, is for files that are compressed once. */
export const brotliLevelOfServer = 4;

export type HttpsFront = { readonly close: () => void };

type FrontOptions = {
  readonly port: number;
  /** Such as `http://localhost:8787`. */
  readonly upstream: string;
  readonly certificate: Certificate;
  /** Told of every body as it was sent; headers are not counted. */
  readonly onSent?: (path: string, bytes: number) => void;
};

const compress = promisify(brotliCompress);
const text = /^(text\/|image\/svg|application\/(javascript|json|wasm|xml|[a-z]+\+(json|xml)))/;
/** They describe one connection of HTTP/1.1; HTTP/2 refuses them. */
const ofConnection = new Set(['connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'upgrade']);

/**
 * Listens on a port of this machine until it is closed.
 *
 * @throws where the port is taken.
 */
export async function startHttpsFront(options: FrontOptions): Promise<HttpsFront> {
  const { key, cert } = options.certificate;
  const agent = new Agent({ keepAlive: true });
  const sessions = new Set<ServerHttp2Session>();
  const server = createSecureServer({ key, cert, allowHTTP1: true }, (message, reply) => {
    answer(message, reply, options, agent).catch(() => reply.stream?.destroy()); // who asked sees a broken connection
  });
  server.on('session', (session) => {
    sessions.add(session);
    session.once('close', () => sessions.delete(session));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, loopback, resolve);
  });
  return {
    close: () => {
      server.close();
      for (const session of sessions) session.destroy();
      agent.destroy();
    },
  };
}

async function answer(message: Http2ServerRequest, reply: Http2ServerResponse, { upstream, onSent }: FrontOptions, agent: Agent) {
  const theirs = await ask(message, upstream, agent);
  const body = await buffer(theirs);
  const isCompressed =
    text.test(theirs.headers['content-type'] ?? '') && /\bbr\b/.test(String(message.headers['accept-encoding'] ?? ''));
  const sent = isCompressed ? await compress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliLevelOfServer } }) : body;
  const headers = { ...forwardable(theirs.headers), 'content-length': sent.length };
  reply.writeHead(
    theirs.statusCode ?? 502,
    isCompressed ? { ...headers, 'content-encoding': 'br', vary: 'accept-encoding' } : headers,
  );
  reply.end(sent);
  onSent?.(message.url, sent.length);
}

function ask(message: Http2ServerRequest, upstream: string, agent: Agent): Promise<IncomingMessage> {
  const headers = { ...forwardable(message.headers), host: new URL(upstream).host, 'accept-encoding': 'identity' };
  return new Promise((resolve, reject) => {
    const onward = request(new URL(message.url, upstream), { method: message.method, headers, agent }, resolve);
    onward.once('error', reject);
    message.pipe(onward);
  });
}

function forwardable(headers: IncomingHttpHeaders): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(':') && !ofConnection.has(name)));
}
