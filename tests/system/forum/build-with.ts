import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { prepareCheckout } from '../../../scripts/local/deployment/checkout.ts';
import { buildSite } from '../../../scripts/local/site-builder.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/**
 * Builds the pages from a copy of this repository that has `files` besides, by path.
 *
 * @returns the directory of the copy; the pages are in its `dist`
 * @throws what Astro said, where it does not build; the copy is gone then
 */
export async function buildWith(files: Readonly<Record<string, string>>): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'mentoring-forum-'));
  await prepareCheckout(root, copy);
  await cp(join(root, 'content'), join(copy, 'content'), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(copy, path)), { recursive: true });
    await writeFile(join(copy, path), text);
  }
  await buildSite({
    root: copy,
    outputDirectory: join(copy, 'dist'),
    siteUrl: 'http://localhost:8787',
    now: Temporal.Instant.from('2014-08-15T17:00:00Z'),
  }).catch(async (error: unknown) => {
    await rm(copy, { recursive: true, force: true });
    throw error;
  });
  return copy;
}
