/** What a test can make go wrong between the Worker and an emulated service. */
import { setTimeout } from 'node:timers/promises';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context, MiddlewareHandler } from 'hono';
import { replaceResponse } from './github-api/api-middleware.ts';
import type { LocalEnv } from './local-server.ts';

/** A request as a gateway received it. */
export type GatewayRequest = {
  method: string;
  /** Path and query, such as `/repos/alsc/mentoring-applications/issues?state=all`. */
  path: string;
  headers: Headers;
  body: string;
};

/** An answer in place of the service's own. */
export type FaultAnswer = { status: number; headers?: Record<string, string>; body?: string };

/** One thing that goes wrong. What is left out goes as it should. */
export type Fault = {
  /** Waits before the service sees the request. */
  delayMilliseconds?: number;
  /** `false`: the service never sees the request. Default: it does, and what it does stays done. */
  reachesService?: boolean;
  /** Waits after the service has done its work and before the caller hears of it. */
  replyDelayMilliseconds?: number;
  /** What the caller gets: `reset` cuts the connection. Default: the service's own reply. */
  outcome?: 'reset' | FaultAnswer;
};

/**
 * Asked at each request that goes to a service; a test also counts and records here. Undefined lets the request pass.
 * It may wait, to hold a request for as long as it likes.
 */
export type FaultHook = (request: GatewayRequest) => Fault | undefined | Promise<Fault | undefined>;

/**
 * Carries each request to the service, with what is to go wrong.
 *
 * @param hook asked anew at each request, so that a test can change it
 */
export function injectFaults(hook: () => FaultHook | undefined): MiddlewareHandler<LocalEnv> {
  return async (c, next) => {
    const fault = await hook()?.(await readRequest(c));
    if (fault === undefined) return next();
    const { delayMilliseconds, reachesService = true, replyDelayMilliseconds, outcome } = fault;
    await setTimeout(delayMilliseconds);
    if (reachesService) await next();
    await setTimeout(replyDelayMilliseconds);
    // Nothing reached the service and nothing was said in its place: a caller of a dead host sees the same.
    if (outcome === 'reset' || (outcome === undefined && !reachesService)) {
      c.env.incoming.socket.resetAndDestroy();
      replaceResponse(c, RESPONSE_ALREADY_SENT);
    } else if (outcome !== undefined) {
      const { status, headers, body } = outcome;
      replaceResponse(c, new Response(body ?? null, { status, headers: headers ?? {} }));
    }
  };
}

/** A request with its text, which can be read again. */
export async function readRequest({ req }: Context): Promise<GatewayRequest> {
  const { pathname, search } = new URL(req.url);
  return { method: req.method, path: pathname + search, headers: req.raw.headers, body: await req.text() };
}
