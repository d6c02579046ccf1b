/** Astro's dev server in a process of its own, with a check of the content at each change. `start-dev-server.ts` starts it. */
import { dev } from 'astro';
import { localBackend } from '../authoring/local-backend.ts';
import { loopback } from '../ports.ts';
import { ContentCheck, problemsOf } from './content-check.ts';
import { lastBuild } from './last-build.ts';

const { root, port, siteUrl, keptDirectory } = JSON.parse(process.argv[2] ?? '');
const contentCheck = new ContentCheck(root);
try {
  await dev({
    root,
    logLevel: 'warn',
    server: { host: loopback, port },
    vite: {
      plugins: [contentCheck.plugin(), lastBuild(root), localBackend({ root, siteUrl, keptDirectory, log: console.log })],
      // Astro looks for packages in src/ only. One that is found late is answered with 504 until a reload, which /admin/ never gets.
      optimizeDeps: { entries: ['cms/admin/boot.ts'] },
      server: { strictPort: true, watch: { ignored: ['**/.data/**', '**/.generated/**', '**/dist/**'] } },
    },
  });
  await contentCheck.first();
  process.send?.('ready');
} catch (error) {
  // Astro names one fault at a time, by its schema: the check names all, by the fields that an author sees.
  const checker = { ...(await import('../../../cms/check-content.ts')), ...(await import('../../../cms/findings/in-words.ts')) };
  console.error((await problemsOf(root, checker)) || error);
  process.exit(1);
}
