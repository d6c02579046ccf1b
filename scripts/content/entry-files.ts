import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isFolder } from '../../cms/model/collection.ts';
import { collections } from '../../cms/model/collections.ts';
import { entryModel } from '../../cms/model/entry-model.ts';
import type { EntryFile } from './as-saved.ts';

/** Every entry that the CMS finds below `directory` (the repository's `content/`). */
export async function entryFiles(directory: string): Promise<readonly EntryFile[]> {
  const found = await Promise.all(
    collections.map(async (collection) => {
      if (!isFolder(collection)) return collection.files.map(({ name, file }) => ({ slug: name, file }));
      const names = await readdir(join(directory, collection.folder)).catch((): string[] => []);
      const ending = `.${collection.extension}`;
      return names
        .filter((name) => name.endsWith(ending))
        .sort()
        .map((name) => ({ slug: name.slice(0, -ending.length), file: `${collection.folder}/${name}` }));
    }),
  );
  return collections.flatMap(({ name }, index) =>
    (found[index] ?? []).flatMap(({ slug, file }) => {
      const model = entryModel(name, slug);
      return model ? [{ collection: name, slug, file, model }] : [];
    }),
  );
}
