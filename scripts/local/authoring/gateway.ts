/**
 * The one door to the CMS of this machine. It lets the site's own pages in and nobody else, for the reasons of `refuse-foreign-pages.ts`; programs of
 * this machine, which the emulators let in, are strangers here, since what the CMS writes are the author's own files.
 */
import type { DecapReply } from './decap-server-process.ts';
import type { AuthoringWords } from './words.ts';

/** As much as decap-server takes. */
const maxBodyMegabytes = 50;
const path = '/api/v1';

export type GatewaySurroundings = {
  /** The gateway's own address, such as `http://localhost:8081`. */
  gatewayUrl: string;
  siteUrl: string;
  words: AuthoringWords;
  answer: (text: string) => Promise<DecapReply>;
};

/** Refuses a request by its first lines, before its body is read; undefined where it may go on. */
export function gatewayGate({ gatewayUrl, siteUrl, words }: Omit<GatewaySurroundings, 'answer'>) {
  return (request: Request): Response | undefined => {
    const { pathname, search } = new URL(request.url);
    const isOurs =
      request.headers.get('host') === new URL(gatewayUrl).host &&
      request.headers.get('origin') === siteUrl &&
      pathname + search === path &&
      (request.method === 'POST' || request.method === 'OPTIONS');
    if (!isOurs)
      return new Response(`${words.stranger}\n`, { status: 403, headers: { 'content-type': 'text/plain; charset=utf-8' } });
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: preflight(siteUrl) });
    // Without a length (chunked) nobody knows how much comes; browsers always say.
    const length = request.headers.get('content-length');
    const isSmallEnough = length !== null && Number(length) <= maxBodyMegabytes * 1024 * 1024;
    return isSmallEnough
      ? undefined
      : Response.json({ error: words.tooLarge(maxBodyMegabytes) }, { status: 413, headers: access(siteUrl) });
  };
}

/** Answers a request that the gate let in. */
export function gatewayHandler({ siteUrl, answer }: Pick<GatewaySurroundings, 'siteUrl' | 'answer'>) {
  return async (request: Request): Promise<Response> => {
    const { status, body } = await answer(await request.text());
    return Response.json(body, { status, headers: access(siteUrl) });
  };
}

function access(siteUrl: string): Record<string, string> {
  return { 'access-control-allow-origin': siteUrl, vary: 'origin', 'cache-control': 'no-store' };
}

function preflight(siteUrl: string): Record<string, string> {
  return { ...access(siteUrl), 'access-control-allow-methods': 'POST', 'access-control-allow-headers': 'content-type' };
}
