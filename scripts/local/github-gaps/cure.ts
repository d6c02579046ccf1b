/** What every cure of a gap between the emulator and GitHub has in common: it looks at one request, and may ask the emulator. */

/** Hands a request to the emulator. */
export type Forward = (request: Request) => Promise<Response>;

/** Answers a request as GitHub would where the emulator does not; forwards every other request as it is. */
export type Cure = (request: Request, forward: Forward) => Promise<Response>;

/** The emulator with its cures before it, the first one outermost. */
export function withCures(cures: readonly Cure[], emulator: Forward): Forward {
  return cures.reduceRight<Forward>((forward, cure) => (request) => cure(request, forward), emulator);
}

/** A further request by the same caller, who may do with it what they may do anyway. */
export function asCaller(request: Request, method: string, path: string, body?: object): Request {
  const headers = new Headers(request.headers);
  for (const name of ['content-length', 'if-none-match']) headers.delete(name);
  const text = body === undefined ? {} : { body: JSON.stringify(body) };
  return new Request(new URL(path, request.url), { method, headers, ...text });
}

/** A refusal in GitHub's shape. */
export function refusal(status: number, message: string): Response {
  return Response.json({ message, documentation_url: 'https://docs.github.com/rest' }, { status });
}

/** What a request says in JSON; undefined where it says none. */
export async function jsonOf(request: Request): Promise<unknown> {
  return request
    .clone()
    .json()
    .catch(() => undefined);
}
