import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { decapConfig } from '../../cms/decap/decap-config.ts';
import type { Scene } from './scene.ts';

const configSchema = z.looseObject({ collections: z.array(z.looseObject({ name: z.string(), label: z.string() })) });
const { collections } = configSchema.parse(decapConfig());
const { version } = z.object({ version: z.string() }).parse(createRequire(import.meta.url)('decap-cms/package.json'));

/** What a scene was made from, as a short hash: Decap's version and the configuration of the collections that it shows. */
export function madeFrom({ shows }: Scene): string {
  const shown = shows.includes('*')
    ? collections.map(({ label }) => label)
    : collections.filter(({ name }) => shows.includes(name));
  return createHash('sha256')
    .update(JSON.stringify([version, shown]))
    .digest('hex')
    .slice(0, 12);
}
