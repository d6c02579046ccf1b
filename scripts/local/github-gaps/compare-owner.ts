/** Gap: `compare/main...alsc:cms/faq/x`, the head with its owner, as Decap writes it. The emulator finds no such branch. */
import type { Forward } from './cure.ts';

const address = /^(\/repos\/([^/]+)\/[^/]+\/compare\/)(.+)$/;

/** Takes the repository's own owner out of both sides of a comparison. */
export async function compareWithOwner(request: Request, forward: Forward): Promise<Response> {
  const url = new URL(request.url);
  const [, path, owner, sides] = address.exec(url.pathname) ?? [];
  if (path === undefined || sides === undefined) return forward(request);
  const own = `${owner}:`;
  const plain = decodeURIComponent(sides)
    .split('...')
    .map((side) => encodeURIComponent(side.startsWith(own) ? side.slice(own.length) : side));
  url.pathname = path + plain.join('...');
  return forward(new Request(url, request));
}
