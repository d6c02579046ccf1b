// A collection of entries as an editor meets it: what it is called, what its entries hold, how their list can be sorted and narrowed.
import type { Wording } from '../../src/domain/fields/field.ts';
import { type Collection, collections, type FileName, type FolderName } from '../../src/domain/library/collections.ts';

/** A button above the list that leaves only some entries. */
export interface ViewFilter {
  readonly label: string;
  readonly field: string;
  /** A regular expression over the field's text, or the value of a switch. */
  readonly pattern: string | boolean;
}

/** A button above the list that sorts the entries into groups: by a field, or by the part of it that `pattern` matches. */
export interface ViewGroup {
  readonly label: string;
  readonly field: string;
  readonly pattern?: string;
}

/** What every collection has. `hint` of the wording is the guidance that stands above its list. */
interface CollectionWording extends Wording {
  /** What one entry is called. */
  readonly singularLabel: string;
}

/** What an editor reads of a folder of entries, and how their list is sorted and narrowed. */
interface FolderWording extends CollectionWording {
  /** The text below the fields, where a file has one; `isOptional` where an entry can do without. */
  readonly body?: Wording & { readonly isOptional?: true };
  /** The field that names an entry. */
  readonly identifier: string;
  /** The file's name of a new entry, from its fields. */
  readonly slug: string;
  /** A row of the list. */
  readonly summary: string;
  readonly sortedBy: readonly string[];
  readonly filters?: readonly ViewFilter[];
  readonly groups?: readonly ViewGroup[];
  /** True where what was published once stays: it can be changed, and not removed or taken offline. */
  readonly keepsEntries?: true;
}

/** Many files of one kind in a folder of `content/`. */
export interface FolderCollection extends FolderWording, Collection {
  /** As it stands in addresses and branches. */
  readonly name: FolderName;
  readonly folder: string;
}

/** One file that stands alone. */
export interface SingleFile extends Wording, Collection {
  readonly name: FileName;
}

/** Files that stand alone, side by side. */
export interface FileCollection extends CollectionWording {
  /** As it stands in addresses and branches. */
  readonly name: string;
  readonly files: readonly SingleFile[];
}

export type ContentCollection = FolderCollection | FileCollection;

/** Whether a collection is a folder of entries. */
export function isFolder(collection: ContentCollection): collection is FolderCollection {
  return 'folder' in collection;
}

/** A folder of the site's collections, with an editor's words. */
export function folderCollection(name: FolderName, wording: FolderWording): FolderCollection {
  return { name, ...collections[name], ...wording };
}

/** A file among the site's collections, with an editor's words. */
export function singleFile(name: FileName, wording: Wording): SingleFile {
  return { name, ...collections[name], ...wording };
}
