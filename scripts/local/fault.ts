/** What a test can make go wrong between the Worker and an emulated service. */

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

/** Thrown by a gateway's handler to cut the caller's connection with a TCP reset. */
export class ConnectionReset extends Error {
  override name = 'ConnectionReset';
}

/**
 * Carries one request to a service, with what is to go wrong.
 *
 * @param forward hands the request to the service.
 * @throws ConnectionReset where the caller's connection is to be cut.
 */
export async function withFault(fault: Fault | undefined, forward: () => Promise<Response>): Promise<Response> {
  if (fault === undefined) return forward();
  await pause(fault.delayMilliseconds);
  const reply = fault.reachesService === false ? undefined : await forward();
  await pause(fault.replyDelayMilliseconds);
  if (fault.outcome === 'reset') throw new ConnectionReset();
  if (fault.outcome !== undefined) {
    const { status, headers, body } = fault.outcome;
    return new Response(body ?? null, { status, headers: headers ?? {} });
  }
  // Nothing reached the service and nothing was said in its place: a caller of a dead host sees the same.
  if (reply === undefined) throw new ConnectionReset();
  return reply;
}

function pause(milliseconds: number | undefined): Promise<void> {
  return milliseconds === undefined ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, milliseconds));
}
