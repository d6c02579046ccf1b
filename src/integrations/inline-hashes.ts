import { createHash } from 'node:crypto';
import type { InlineHashes } from '../domain/security/content-security-policy.ts';
import type { BuiltPage } from './built-pages.ts';
import { inlineCodeOf } from './inline-code.ts';

const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const distinct = (hashes: readonly string[]) => [...new Set(hashes)].sort();

/**
 * The hashes of all inline code of the site, for one policy on every page. A hash allows only text that we wrote ourselves, and the
 * Worker answers at many addresses with one page: a rule for each address would be no safer, and Cloudflare takes 100.
 * @throws where a page holds code in an attribute
 */
export function inlineHashes(pages: readonly BuiltPage[]): InlineHashes {
  const found = pages.map(({ path, html }) => ({ path, ...inlineCodeOf(html) }));
  const refused = found.flatMap(({ path, refused: attributes }) => attributes.map((attribute) => `${path}: ${attribute}`));
  if (refused.length > 0) {
    throw new Error(
      `Code in an attribute would be refused by the Content-Security-Policy. Use a class, or a script file:\n${refused.join('\n')}`,
    );
  }
  return {
    styles: distinct(found.flatMap(({ styles }) => styles.map(hashOf))),
    scripts: distinct(found.flatMap(({ scripts }) => scripts.map(hashOf))),
  };
}
