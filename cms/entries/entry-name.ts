import { entryOfFile } from '../model/entry-of-file.ts';
import { wordsOf } from '../model/words-of.ts';

/** An entry by the names that an editor knows. */
export interface EntryName {
  /** The collection's name in the CMS's addresses. */
  readonly collection: string;
  /** The entry's name in them; empty where the CMS has no page for it. */
  readonly slug: string;
  /** The collection's label, such as “Suggested activities”. */
  readonly collectionLabel: string;
  /** The entry's title, such as “Make a book list together”. */
  readonly title: string;
  /** Where the CMS opens it, from the site's root; undefined for pictures, which have no page of their own there. */
  readonly address: string | undefined;
}

/**
 * Names the entry of a file.
 * @param file its path below `content/`
 * @param data its fields; without a title among them, the file's name has to do
 */
export function entryName(file: string, data: unknown): EntryName {
  const [folder = '', ...rest] = file.split('/');
  const fileName = rest.join('/');
  const place = entryOfFile(file);
  if (place === undefined) {
    const collectionLabel = folder === 'media' ? 'Pictures' : 'Other files';
    return { collection: '', slug: '', collectionLabel, title: fileName || file, address: undefined };
  }
  const { name: collection, label: collectionLabel } = place.collection;
  const address = `/admin/#/collections/${collection}`;
  if (place.kind === 'beside') {
    const title = fileName ? wordsOf(fileName.replace(/\.\w+$/, '')) : collectionLabel;
    return { collection, slug: '', collectionLabel, title, address };
  }
  const title =
    place.kind === 'single file' ? place.single.label : (titleIn(file, data, place.collection.identifier) ?? wordsOf(place.slug));
  const { slug } = place;
  return { collection, slug, collectionLabel, title, address: `${address}/entries/${encodeURIComponent(slug)}` };
}

function titleIn(file: string, fields: unknown, field: string): string | undefined {
  // Fields that cannot be read are a problem of their own; their entry is then known by the file's name.
  if (typeof fields !== 'object' || fields === null) return undefined;
  const title: unknown = Object.entries(fields).find(([name]) => name === (file.endsWith('.vtt') ? 'title' : field))?.[1];
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : undefined;
}
