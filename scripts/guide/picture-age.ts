/** From what a picture was made. This asks no browser; whether a scene still shows the same words is asked by `shown-texts.ts`. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import { decapConfig } from '../../cms/decap/decap-config.ts';
import type { Scene } from './scene.ts';

const root = join(import.meta.dirname, '..', '..');
const configSchema = z.looseObject({ collections: z.array(z.looseObject({ name: z.string(), label: z.string() })) });
const { collections } = configSchema.parse(decapConfig());
const { version } = z.object({ version: z.string() }).parse(createRequire(import.meta.url)('decap-cms/package.json'));
/** How every screen of the admin looks. */
const look = ['admin', 'overrides', 'toolbar'].map((name) => `public/admin/${name}.css`);

/**
 * What a scene was made from, as a short hash: Decap's version, the configuration of the collections that it shows, the admin's styles, and
 * the files that the scene names.
 */
export function madeFrom({ shows, madeOf = [] }: Scene): string {
  const shown = shows.includes('*')
    ? collections.map(({ label }) => label)
    : collections.filter(({ name }) => shows.includes(name));
  const files = [...look, ...madeOf].flatMap(filesOf).sort();
  return shortHash(JSON.stringify([version, shown, files.map((file) => [file, textOf(file)])]));
}

/** Names a picture by its bytes. */
export function shortHash(of: string | Buffer): string {
  return createHash('sha256').update(of).digest('hex').slice(0, 12);
}

/** The file itself, or the files below a folder. @throws where there is neither */
function filesOf(path: string): string[] {
  const isFolder = statSync(join(root, path)).isDirectory();
  return isFolder ? readdirSync(join(root, path)).flatMap((name) => filesOf(`${path}/${name}`)) : [path];
}

/** Without what nobody sees: indentation and the ends of lines. */
function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8').replace(/\s+/g, ' ').trim();
}
