// Asks a port of this machine by Node's own client, which sends whatever host and origin it is told.
import { request } from 'node:http';
import { text } from 'node:stream/consumers';

export interface Knock {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string;
}

export interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Knocks at `url`; a header that is undefined is left out. */
export async function knock(url: string, { method = 'GET', path = '/', headers = {}, body = '' }: Knock): Promise<Answer> {
  const { host, port } = new URL(url);
  const sent = Object.fromEntries(Object.entries({ host, ...headers }).filter(([, value]) => value !== undefined));
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers: sent, agent: false }, async (reply) => {
      resolve({ status: reply.statusCode, headers: reply.headers, text: await text(reply) });
    });
    asked.once('error', reject).end(body);
  });
}
