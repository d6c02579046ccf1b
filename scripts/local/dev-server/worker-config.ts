import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFileAtomically } from '../atomic-file.ts';

const configSchema = z.looseObject({ assets: z.looseObject({ run_worker_first: z.array(z.string()) }), build: z.unknown() });
type WorkerConfig = Omit<z.infer<typeof configSchema>, 'build'> & Pick<z.infer<typeof configSchema>, 'assets'>;

/** The settings of wrangler.jsonc without its build command: for a Worker whose content is compiled by others. */
export async function readWorkerConfig(root: string): Promise<WorkerConfig> {
  const text = await readFile(join(root, 'wrangler.jsonc'), 'utf8');
  const { build: _build, ...config } = configSchema.parse(JSON.parse(text.replace(/^\s*\/\/.*$/gm, '')));
  return config;
}

/**
 * Writes wrangler's settings for the Worker of `npm run dev`: those of wrangler.jsonc, with another entry and no static files. The content is
 * compiled by `content-check.ts`, so that a changed word does not bundle the Worker anew.
 */
export async function writeWorkerConfig({ root, file, astroUrl }: { root: string; file: string; astroUrl: string }): Promise<void> {
  const { assets, ...others } = await readWorkerConfig(root);
  const vars = { ASTRO_URL: astroUrl, RUN_WORKER_FIRST: assets.run_worker_first };
  const config = { ...others, main: join(root, 'scripts', 'local', 'dev-server', 'worker.ts'), vars };
  await writeFileAtomically(file, JSON.stringify(config, null, 2));
}
