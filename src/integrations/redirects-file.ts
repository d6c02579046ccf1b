import type { Redirect } from '../domain/redirect/redirects.ts';

/** What Cloudflare takes of plain redirects (developers.cloudflare.com/workers/static-assets/redirects). */
const maxLines = 2000;

/**
 * The text of `_redirects`: each former address with and without the slash at its end, for good (301).
 * @throws where Cloudflare would leave a part of it out
 */
export function redirectsFile(redirects: readonly Redirect[]): string {
  const lines = redirects.flatMap(({ from, to }) => [`${from} ${to} 301`, `${from}/ ${to} 301`]);
  if (lines.length > maxLines) throw new Error(`_redirects has ${lines.length} lines; Cloudflare takes ${maxLines}.`);
  return `# Written at build from content/redirects.yml. Do not edit.\n${lines.join('\n')}\n`;
}
