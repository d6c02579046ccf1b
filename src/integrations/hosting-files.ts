import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { adminPolicy, liveReloadPolicy, pagePolicy } from '../domain/security/content-security-policy.ts';
import { readBuiltPages } from './built-pages.ts';
import { type HeaderRule, headerRules } from './header-rules.ts';
import { headersFile } from './headers-file.ts';
import { inlineHashes } from './inline-hashes.ts';
import { readRedirects } from './read-redirects.ts';
import { redirectsFile } from './redirects-file.ts';

interface HostingOptions {
  /** Where the API is that editors work with, as CSP writes it. */
  readonly githubApiSource: string;
  /** Whether wrangler will put its reloading script into every page (`npm run dev`). */
  readonly isLiveReload: boolean;
}

/**
 * Keeps wrangler's reloading script out of the editors' page, whose policy would refuse it, and where a reload would take away what somebody is
 * writing. wrangler gives it to each answer whose type begins with `text/html` in small letters (its ProxyWorker); to a browser they are the same.
 */
const notReloaded: HeaderRule = { path: '/admin/', headers: { 'content-type': 'Text/HTML; charset=utf-8' } };

/**
 * Writes the files that tell the host how to serve the pages, once the pages are there.
 */
export function hostingFiles({ isLiveReload, githubApiSource }: HostingOptions): AstroIntegration {
  let root: URL;
  return {
    name: 'hosting-files',
    hooks: {
      'astro:config:done'({ config }) {
        root = config.root;
      },
      async 'astro:build:done'({ dir }) {
        const pages = await readBuiltPages(dir);
        const hashes = inlineHashes(pages);
        const policy = isLiveReload ? liveReloadPolicy() : pagePolicy(hashes);
        const rules = headerRules(policy, adminPolicy(githubApiSource));
        await writeFile(new URL('_headers', dir), headersFile(isLiveReload ? [...rules, notReloaded] : rules));
        const redirects = await readRedirects(new URL('content/redirects.yml', root), pages);
        await writeFile(new URL('_redirects', dir), redirectsFile(redirects));
      },
    },
  };
}
