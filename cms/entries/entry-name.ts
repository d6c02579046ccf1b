import { parse } from 'yaml';
import { splitFrontmatter } from '../../src/site/frontmatter.ts';
import { folders, settings } from './collections.ts';
import { wordsOf } from './words-of.ts';

/** An entry by the names that an editor knows. */
export interface EntryName {
  /** The collection's name in the CMS's addresses. */
  readonly collection: string;
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
 * @param text what stands in it; without a text, or without a title in it, the file's name has to do
 */
export function entryName(file: string, text: string | undefined): EntryName {
  const [folder = '', ...rest] = file.split('/');
  const collection = folders[folder];
  if (!collection) return settingName(file);
  const fileName = rest.join('/');
  const slug = fileName.replace(/\.\w+$/, '');
  if (folder === 'media') {
    return { collection: collection.name, collectionLabel: collection.label, title: fileName, address: undefined };
  }
  return {
    collection: collection.name,
    collectionLabel: collection.label,
    title: titleIn(file, text, collection.titleField) ?? (slug ? wordsOf(slug) : collection.label),
    address: `/admin/#/collections/${collection.name}${slug ? `/entries/${encodeURIComponent(slug)}` : ''}`,
  };
}

function settingName(file: string): EntryName {
  const slug = file.replace(/\.\w+$/, '');
  return {
    collection: settings.name,
    collectionLabel: settings.label,
    title: settings.titles[file] ?? wordsOf(slug),
    address: `/admin/#/collections/${settings.name}/entries/${encodeURIComponent(slug)}`,
  };
}

function titleIn(file: string, text: string | undefined, field: string | undefined): string | undefined {
  if (text === undefined || field === undefined || file.endsWith('.vtt')) return undefined;
  const title = readField(file.endsWith('.yml') ? text : splitFrontmatter(text).frontmatter, field);
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : undefined;
}

function readField(yaml: string, field: string): unknown {
  try {
    const value: unknown = parse(yaml, { logLevel: 'error' });
    return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === field)?.[1] : undefined;
  } catch {
    return undefined; // YAML that cannot be read is a problem of its own; its entry is then known by the file's name
  }
}
