// `npm run format:content`: writes every entry as Decap would write it, so that the next change made in the CMS changes no other line.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asSaved } from './content/as-saved.ts';
import { entryFiles } from './content/entry-files.ts';

const directory = join(import.meta.dirname, '..', 'content');
let changed = 0;
for (const entry of await entryFiles(directory)) {
  const path = join(directory, entry.file);
  const text = await readFile(path, 'utf8');
  const next = asSaved(entry, text);
  if (next === text) continue;
  await writeFile(path, next);
  changed += 1;
}
console.log(
  changed === 0 ? 'Every entry is written as the CMS writes it.' : `${changed} entries are now written as the CMS writes them.`,
);
