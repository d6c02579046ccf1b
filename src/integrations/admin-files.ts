import { copyFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * What `/admin/` needs of Decap's 192 files: the one that holds all of the CMS, and its licenses. The others are modes of a code editor
 * that no field uses.
 */
const files = ['decap-cms.js', 'decap-cms.js.LICENSE.txt'] as const;

/** Puts Decap CMS beside the admin page, from the exact version in the lock file. */
export function adminFiles(): AstroIntegration {
  return {
    name: 'admin-files',
    hooks: {
      async 'astro:build:done'({ dir }) {
        const from = dirname(createRequire(import.meta.url).resolve('decap-cms/dist/decap-cms.js'));
        const to = join(fileURLToPath(dir), 'admin');
        await mkdir(to, { recursive: true });
        await Promise.all(files.map((name) => copyFile(join(from, name), join(to, name))));
      },
    },
  };
}
