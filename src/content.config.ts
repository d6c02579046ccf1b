// What the pages are made from: every collection of src/domain/library/collections.ts.
import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { allCollections, type CollectionName, type collections as listed } from './domain/library/collections.ts';
import { entryLoader } from './site/entry-loader.ts';

/** Texts that name components are compiled by Astro itself. */
function loaderOf(name: CollectionName, { folder, extension }: (typeof allCollections)[number][1]): Loader {
  return extension === 'mdx' ? glob({ base: `./content/${folder}`, pattern: '*.mdx' }) : entryLoader(name);
}

/** As Astro sees them when it makes the types of entries. */
type AstroCollections = { readonly [Name in CollectionName]: { readonly schema: (typeof listed)[Name]['schema'] } };

export const collections = Object.fromEntries(
  allCollections.map(([name, collection]) => [
    name,
    defineCollection({ loader: loaderOf(name, collection), schema: collection.schema }),
  ]),
) as unknown as AstroCollections;
