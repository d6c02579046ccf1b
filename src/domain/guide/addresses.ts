/** Where the guide for editors begins. */
export const guideAddress = '/guide/editors/';

/** The page whose text stands above the list of all others. */
export const guideStart = 'start';

/** The page that lists every field of every collection below its text. */
export const guideFieldsPage = 'fields';

/** The address of a page of the guide. */
export function guidePageAddress(slug: string): string {
  return slug === guideStart ? guideAddress : `${guideAddress}${slug}/`;
}
