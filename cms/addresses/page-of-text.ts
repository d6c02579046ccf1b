import { type Collection, collections, entryAt } from '../../src/domain/library/collections.ts';

/**
 * The address of the page that shows an entry; the start page where none does.
 * @param file its path below `content/`
 */
export function pageOfText(file: string): string {
  const place = entryAt(file);
  if (place === undefined) return '/';
  const { pageOf }: Collection = collections[place.name];
  return pageOf?.(place.slug) ?? '/';
}
