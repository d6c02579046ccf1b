import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { adminPolicy, devPolicy, pagePolicy } from '../domain/security/content-security-policy.ts';
import { readBuiltPages } from './built-pages.ts';
import { headerRules, headersAt } from './header-rules.ts';
import { headersFile } from './headers-file.ts';
import { inlineHashes } from './inline-hashes.ts';
import { checkedRedirects, readRedirects } from './read-redirects.ts';
import { redirectsFile } from './redirects-file.ts';

interface HostingOptions {
  /** Where the API is that editors work with, as CSP writes it. */
  readonly githubApiSource: string;
}

/** Writes the files that tell the host how to serve the pages, once the pages are there. Astro's dev server does what they would say. */
export function hostingFiles({ githubApiSource }: HostingOptions): AstroIntegration {
  let root: URL;
  const redirectsFileUrl = () => new URL('content/redirects.yml', root);
  return {
    name: 'hosting-files',
    hooks: {
      'astro:config:done'({ config }) {
        root = config.root;
      },
      'astro:server:setup'({ server }) {
        const rules = headerRules(devPolicy(), adminPolicy(githubApiSource));
        const read = () => readRedirects(redirectsFileUrl()).catch(() => []); // the check of the content tells
        let redirects = read();
        server.watcher.on('all', (_event, path) => {
          if (path === fileURLToPath(redirectsFileUrl())) redirects = read();
        });
        server.middlewares.use(async (request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          for (const [name, value] of headersAt(rules, pathname)) response.setHeader(name, value);
          const redirect = (await redirects).find(({ from }) => from === pathname.replace(/\/$/, ''));
          if (redirect === undefined) return next();
          // Not for good: a browser would keep it for whatever is at this port next.
          response.writeHead(307, { location: redirect.to }).end();
        });
      },
      async 'astro:build:done'({ dir }) {
        const pages = await readBuiltPages(dir);
        const rules = headerRules(pagePolicy(inlineHashes(pages)), adminPolicy(githubApiSource));
        await writeFile(new URL('_headers', dir), headersFile(rules));
        const redirects = checkedRedirects(await readRedirects(redirectsFileUrl()), pages);
        await writeFile(new URL('_redirects', dir), redirectsFile(redirects));
      },
    },
  };
}
