// A collection of entries as an editor meets it: what it is called, what its entries hold, how their list can be sorted and narrowed.
import type { Fields, Wording } from '../../src/domain/fields/field.ts';

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
  /** As it stands in files, addresses and branches. */
  readonly name: string;
  /** What one entry is called. */
  readonly singularLabel: string;
}

/** Many files of one kind in a folder of `content/`. */
export interface FolderCollection extends CollectionWording {
  readonly folder: string;
  readonly extension: 'md' | 'mdx' | 'yml' | 'vtt';
  readonly fields: Fields;
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
  /** Where the site shows an entry, below its address. */
  readonly previewPath: string;
  /** The entries by their files’ names, where the program needs exactly these; any other collection can grow and shrink. */
  readonly entries?: readonly string[];
  /** True where what was published once stays: it can be changed, and not removed or taken offline. */
  readonly keepsEntries?: true;
}

/** One file that stands alone. */
export interface SingleFile extends Wording {
  readonly name: string;
  readonly file: string;
  readonly fields: Fields;
  readonly previewPath: string;
}

/** Files that stand alone, side by side. */
export interface FileCollection extends CollectionWording {
  readonly files: readonly SingleFile[];
}

export type ContentCollection = FolderCollection | FileCollection;

/** Whether a collection is a folder of entries. */
export function isFolder(collection: ContentCollection): collection is FolderCollection {
  return 'folder' in collection;
}
