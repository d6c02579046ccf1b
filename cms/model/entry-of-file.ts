import { fileOf } from '../../src/domain/library/collections.ts';
import { type ContentCollection, type FolderCollection, isFolder, type SingleFile } from './collection.ts';
import { collections } from './collections.ts';

/** Where the CMS shows what stands in a file. */
export type FilePlace =
  | { readonly kind: 'entry'; readonly collection: FolderCollection; readonly slug: string }
  | { readonly kind: 'single file'; readonly collection: ContentCollection; readonly slug: string; readonly single: SingleFile }
  /** A folder, or a file in it whose ending the CMS does not know. */
  | { readonly kind: 'beside'; readonly collection: FolderCollection };

/**
 * Finds a file in the content model.
 * @param file its path below `content/`
 * @returns undefined where the CMS has no collection for it
 */
export function entryOfFile(file: string): FilePlace | undefined {
  for (const collection of collections) {
    if (isFolder(collection)) continue;
    const single = collection.files.find((candidate) => fileOf(candidate.name, candidate.name) === file);
    if (single) return { kind: 'single file', collection, slug: single.name, single };
  }
  const inFolder = collections.filter(isFolder).filter(({ folder }) => file === folder || file.startsWith(`${folder}/`));
  const owner = inFolder.find(({ extension }) => file.endsWith(`.${extension}`));
  if (owner) return { kind: 'entry', collection: owner, slug: file.slice(owner.folder.length + 1, -owner.extension.length - 1) };
  const [first] = inFolder;
  return first && { kind: 'beside', collection: first };
}
