/** Makes a deploy preview of the built pages: nobody signs in there, and no search engine keeps it. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The rule for every file, as `src/integrations/headers-file.ts` begins `_headers` with. */
const everyFile = /^\/\*$/m;

/**
 * Takes the editors' place out of `directory`, and asks search engines to stay away from the rest.
 *
 * The files may come from somebody's pull request: they are moved about, and never run.
 *
 * @throws where there is no `_headers` with a rule for every file: without it, drafts could be found by anybody.
 */
export async function closePreview(directory: string): Promise<void> {
  await rm(join(directory, 'admin'), { recursive: true, force: true });
  const file = join(directory, '_headers');
  const headers = await readFile(file, 'utf8');
  if (!everyFile.test(headers)) throw new Error('_headers has no rule for every file: a preview would be found by search engines.');
  await writeFile(file, headers.replace(everyFile, '/*\n  x-robots-tag: noindex, nofollow'));
}
