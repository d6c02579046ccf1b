import { createReadStream } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * What `/admin/` needs of Decap's 192 files: the one that holds all of the CMS, its licenses, and what turns a picture that an editor uploads
 * into WebP (with a processor's SIMD instructions, and without). The others are modes of a code editor that no field uses. Decap's names of
 * the parts change with its version: a build that misses one says so, and an upload in tests/system/cms/specs/ asks for all of them.
 */
const files = [
  'decap-cms.js',
  'decap-cms.js.LICENSE.txt',
  '7405.decap-cms.js',
  '2598.decap-cms.js',
  'f728dc876b39e5273411.wasm',
  '4928.decap-cms.js',
  'dd5d52671a5763720504.wasm',
] as const;
const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.txt': 'text/plain', '.wasm': 'application/wasm' };

/** Puts Decap CMS beside the admin page, from the exact version in the lock file. */
export function adminFiles(): AstroIntegration {
  const from = dirname(createRequire(import.meta.url).resolve('decap-cms/dist/decap-cms.js'));
  return {
    name: 'admin-files',
    hooks: {
      'astro:server:setup'({ server }) {
        for (const name of files) {
          server.middlewares.use(`/admin/${name}`, (_request, response) => {
            response.setHeader('content-type', types[extname(name)] ?? '');
            createReadStream(join(from, name)).pipe(response);
          });
        }
      },
      async 'astro:build:done'({ dir }) {
        const to = join(fileURLToPath(dir), 'admin');
        await mkdir(to, { recursive: true });
        await Promise.all(files.map((name) => copyFile(join(from, name), join(to, name))));
      },
    },
  };
}
