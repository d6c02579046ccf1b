/**
 * GitHub does not let on that a private repository exists to those who may not see it: they hear 404, where `emulate` says 401 or 403. Who sees it
 * is refused openly.
 */
import { type ApiMiddleware, refusal, replaceResponse, repositoryOf } from './api-middleware.ts';

export const privateRepositories: ApiMiddleware = async (c, next) => {
  await next();
  const isRefused = c.res.status === 401 || c.res.status === 403;
  if (!isRefused || c.res.headers.get('x-ratelimit-remaining') === '0') return;
  const repository = repositoryOf(c);
  const isSeen = c.req.path !== repository && (await c.var.ask('GET', repository)).ok;
  if (!isSeen) replaceResponse(c, refusal(404, 'Not Found'));
};
