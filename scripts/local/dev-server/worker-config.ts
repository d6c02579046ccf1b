import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFileAtomically } from '../atomic-file.ts';

const configSchema = z.looseObject({ assets: z.looseObject({ run_worker_first: z.array(z.string()) }), build: z.unknown() });

/**
 * Writes wrangler's settings for the Worker of `npm run dev`: those of wrangler.jsonc, with another entry and no static files. The content is
 * compiled by `content-check.ts`, so that a changed word does not bundle the Worker anew.
 */
export async function writeWorkerConfig({ root, file, astroUrl }: { root: string; file: string; astroUrl: string }): Promise<void> {
  const text = await readFile(join(root, 'wrangler.jsonc'), 'utf8');
  const { assets, build: _build, ...others } = configSchema.parse(JSON.parse(text.replace(/^\s*\/\/.*$/gm, '')));
  const vars = { ASTRO_URL: astroUrl, RUN_WORKER_FIRST: assets.run_worker_first };
  const config = { ...others, main: join(root, 'scripts', 'local', 'dev-server', 'worker.ts'), vars };
  await writeFileAtomically(file, JSON.stringify(config, null, 2));
}
