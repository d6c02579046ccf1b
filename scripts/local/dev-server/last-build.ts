import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { lookup } from 'mrmime';
import type { Plugin } from 'vite';

/** The search index, the pictures for links and the sitemap: read out of all pages. */
const madeFromAllPages = /^\/(?:pagefind\/|og\/|sitemap)/;

/** Serves what only a build makes from the last `npm run build`, and says in the terminal what to do where there was none. */
export function lastBuild(root: string): Plugin {
  let isTold = false;
  return {
    name: 'last-build',
    configureServer({ middlewares }) {
      middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        if (!madeFromAllPages.test(pathname)) return next();
        const file = join(root, 'dist', normalize(decodeURIComponent(pathname)));
        if ((await stat(file).catch(() => undefined))?.isFile()) {
          response.setHeader('content-type', lookup(file) ?? 'application/octet-stream');
          return createReadStream(file).pipe(response);
        }
        if (!isTold)
          console.log(
            'Search, pictures for links and the sitemap are from the last build, and there was none: type npm run build once.',
          );
        isTold = true;
        return next();
      });
    },
  };
}
