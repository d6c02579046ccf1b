import type { AppContext } from '../context.ts';

/** How long somebody waits who has sent too much at once, in seconds: the period of the limit (wrangler.jsonc). */
export const limitSeconds = 60;

/** The first gate, by the client's address; approximate by design. Off on a laptop, where every request has one address. */
export async function isTooFrequent(context: AppContext, isDevelopment: boolean): Promise<boolean> {
  const address = context.req.header('cf-connecting-ip');
  if (isDevelopment || address === undefined || !context.env.SUBMISSION_LIMIT) return false;
  const { success } = await context.env.SUBMISSION_LIMIT.limit({ key: networkOf(address) });
  return !success;
}

/** An IPv6 client owns its whole /64 (the first four groups) and could send from any address in it. */
function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const rest = (tail ?? '').split(':').filter(Boolean);
  const zeros = tail === undefined ? 0 : 8 - groups.length - rest.length;
  return [...groups, ...Array.from({ length: zeros }, () => '0'), ...rest].slice(0, 4).join(':');
}
