import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { liveReloadPolicy, pagePolicy } from '../domain/security/content-security-policy.ts';
import { readBuiltPages } from './built-pages.ts';
import { headerRules } from './header-rules.ts';
import { headersFile } from './headers-file.ts';
import { inlineHashes } from './inline-hashes.ts';

/**
 * Writes the files that tell the host how to serve the pages, once the pages are there.
 * @param isLiveReload whether wrangler will put its reloading script into every page (`npm run dev`)
 */
export function hostingFiles({ isLiveReload }: { readonly isLiveReload: boolean }): AstroIntegration {
  return {
    name: 'hosting-files',
    hooks: {
      async 'astro:build:done'({ dir }) {
        const hashes = inlineHashes(await readBuiltPages(dir));
        const policy = isLiveReload ? liveReloadPolicy() : pagePolicy(hashes);
        await writeFile(new URL('_headers', dir), headersFile(headerRules(policy)));
      },
    },
  };
}
