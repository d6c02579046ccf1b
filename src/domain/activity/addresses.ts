import type { FacetKey } from './facet-table.ts';

/** The page of one activity. */
export function activityAddress(slug: string): string {
  return `/suggested-activities/${slug}/`;
}

/** The page of one value of a facet. */
export function facetAddress(facet: FacetKey, slug: string): string {
  return `/suggested-activities/${facet}/${slug}/`;
}
