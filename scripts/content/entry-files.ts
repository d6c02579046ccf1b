import { readContentFiles } from '../../cms/content-files.ts';
import { collections } from '../../cms/model/collections.ts';
import { entryModel } from '../../cms/model/entry-model.ts';
import { entryOfFile } from '../../cms/model/entry-of-file.ts';
import type { EntryFile } from './as-saved.ts';

/** Every entry that the CMS finds below `directory` (the repository's `content/`), in the order of its collections. */
export async function entryFiles(directory: string): Promise<readonly EntryFile[]> {
  const { files } = await readContentFiles(directory);
  const found = files.flatMap((file): readonly EntryFile[] => {
    const place = entryOfFile(file);
    if (place === undefined || place.kind === 'beside') return [];
    const {
      collection: { name: collection },
      slug,
    } = place;
    const model = entryModel(collection, slug);
    return model ? [{ collection, slug, file, model }] : [];
  });
  return collections.flatMap(({ name }) => found.filter(({ collection }) => collection === name));
}
