/**
 * `since` of issues and comments: from that second on, by the last change (https://docs.github.com/rest/issues/comments). `emulate` compares
 * "…:00.500Z" with "…:00Z" as texts, which leaves out what changed in that very second.
 */
import type { ApiMiddleware } from './api-middleware.ts';

/** `…:00Z` and `…:00.000Z` are one moment; only the second sorts before the moments within its second. */
export const wholeSeconds: ApiMiddleware = async (c, next) => {
  const since = c.req.query('since');
  if (since === undefined || since.includes('.') || Number.isNaN(Date.parse(since))) return next();
  const url = new URL(c.req.url);
  url.searchParams.set('since', new Date(since).toISOString());
  return c.var.ask('GET', url.pathname + url.search);
};
