/** What the middleware of the emulated GitHub has in common: each file answers as GitHub would where `emulate` does not. */
import type { Context, MiddlewareHandler } from 'hono';

/** Asks the same API in the name of the caller, who may do with it what they may do anyway. */
export type Ask = (method: string, path: string, body?: object) => Promise<Response>;
export type ApiEnv = { Variables: { ask: Ask } };
export type ApiMiddleware = MiddlewareHandler<ApiEnv>;

/** Lets the middleware after it ask `api`. */
export function askable(api: (request: Request) => Response | Promise<Response>): ApiMiddleware {
  return (c, next) => {
    c.set('ask', async (method, path, body) => {
      const headers = new Headers(c.req.raw.headers);
      for (const name of ['content-length', 'if-none-match']) headers.delete(name);
      return api(new Request(new URL(path, c.req.url), { method, headers, ...(body && { body: JSON.stringify(body) }) }));
    });
    return next();
  };
}

/** The request for another app; its body may have been read. */
export async function forwardable({ req }: Context): Promise<Request> {
  const body = req.method === 'GET' || req.method === 'HEAD' ? '' : await req.text();
  return new Request(req.url, { method: req.method, headers: req.raw.headers, ...(body === '' ? {} : { body }) });
}

/** A refusal in GitHub's shape. */
export function refusal(status: number, message: string): Response {
  return Response.json({ message, documentation_url: 'https://docs.github.com/rest' }, { status });
}

/** What a request says in JSON; undefined where it says none. */
export async function jsonOf({ req }: Context): Promise<unknown> {
  return req.json().catch(() => undefined);
}

/** Puts another response in the place of the one that is there. Assigned alone, Hono would keep the headers of the first. */
export function replaceResponse(c: Context, response: Response): void {
  c.res = undefined;
  c.res = response;
}

/** What the addresses of the repository begin with, such as `/repos/alsc/mentoring-site`. */
export function repositoryOf({ req }: Context): string {
  return req.path.split('/').slice(0, 4).join('/');
}

/** Whether a request may change something. */
export function isWrite(method: string): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(method);
}

/** The same in two parts. */
export function repositoryNameOf({ req }: Context): { readonly owner: string; readonly repo: string } {
  const [, , owner = '', repo = ''] = req.path.split('/');
  return { owner, repo };
}
