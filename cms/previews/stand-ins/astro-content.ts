// Takes the place of `astro:content` in previews: the same functions, answered from the state of the preview.
import { type CollectionName, collections } from '../../../src/domain/library/collections.ts';
import type { SavedEntry } from '../context.ts';
import { renderBody } from '../markdown/render-body.ts';
import { currentState } from '../preview-state.ts';

type Entry<Name extends CollectionName> = SavedEntry<Name> & { readonly collection: Name };

/** Every entry of a collection, in the order of the files. */
export async function getCollection<Name extends CollectionName>(
  collection: Name,
  isWanted: (entry: Entry<Name>) => boolean = () => true,
): Promise<Entry<Name>[]> {
  return currentState()
    .content[collection].map((entry) => ({ ...entry, collection }))
    .filter(isWanted);
}

/** One entry, where it is there. */
export async function getEntry<Name extends CollectionName>(collection: Name, id: string): Promise<Entry<Name> | undefined> {
  const entry = currentState().content[collection].find((entry) => entry.id === id);
  return entry && { ...entry, collection };
}

/** The text of an entry as a component, with its headings. */
export async function render({ collection, body = '' }: Entry<CollectionName>) {
  return renderBody(body, collections[collection].extension === 'mdx' ? 'mdx' : 'md');
}
