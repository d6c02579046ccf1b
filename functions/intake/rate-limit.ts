import type { AppContext } from '../context.ts';

/** The period of the limit (wrangler.jsonc), in seconds: how long a client waits that has sent too much. */
export const rateLimitSeconds = 60;

/**
 * Whether the client's network has sent too much. Cloudflare counts approximately. Off on a laptop, where every request has one address.
 *
 * @param what is counted by itself: forms, or visits to applicants' own pages
 */
export async function isRateLimited(
  context: AppContext,
  isDevelopment: boolean,
  what: 'forms' | 'visits' = 'forms',
): Promise<boolean> {
  const network = networkOf(context, isDevelopment);
  if (network === undefined || !context.env.SUBMISSION_LIMIT) return false;
  const { success } = await context.env.SUBMISSION_LIMIT.limit({ key: what === 'forms' ? network : `${what} ${network}` });
  return !success;
}

/** The network that a request comes from; undefined where the host does not say, and on a laptop. */
export function networkOf(context: AppContext, isDevelopment: boolean): string | undefined {
  const address = context.req.header('cf-connecting-ip');
  return isDevelopment || address === undefined ? undefined : networkPrefix(address);
}

/** An IPv6 client owns its whole /64 (the first four groups) and can send from any address in it. */
function networkPrefix(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const rest = (tail ?? '').split(':').filter(Boolean);
  const zeros = tail === undefined ? 0 : 8 - groups.length - rest.length;
  return [...groups, ...Array.from({ length: zeros }, () => '0'), ...rest].slice(0, 4).join(':');
}
