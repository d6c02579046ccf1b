// Takes the place of `astro:content` in previews: the same functions, answered from the world of the preview.
import type { SavedCollection, SavedEntry } from '../context.ts';
import { renderBody } from '../markdown/render-body.ts';
import { currentWorld } from '../world.ts';

type Entry<Name extends SavedCollection> = SavedEntry<Name> & { readonly collection: Name };

/** Every entry of a collection, in the order of the files. */
export async function getCollection<Name extends SavedCollection>(
  collection: Name,
  isWanted: (entry: Entry<Name>) => boolean = () => true,
): Promise<Entry<Name>[]> {
  return currentWorld()
    .content[collection].map((entry) => ({ ...entry, collection }))
    .filter(isWanted);
}

/** One entry, where it is there. */
export async function getEntry<Name extends SavedCollection>(collection: Name, id: string): Promise<Entry<Name> | undefined> {
  const entry = currentWorld().content[collection].find((entry) => entry.id === id);
  return entry && { ...entry, collection };
}

/** The text of an entry as a component, with its headings. */
export async function render({ collection, body = '' }: Entry<SavedCollection>) {
  return renderBody(body, collection === 'pages' || collection === 'faq' || collection === 'guide' ? 'mdx' : 'md');
}
