/** Whom the guides are for. Each has a folder in `content/guide/`, and its pages are below `/guide/<audience>/`. */
export const audiences = ['editors', 'committee', 'operators'] as const;
export type Audience = (typeof audiences)[number];

/** The collection that holds a guide. */
export function guideCollection<For extends Audience>(audience: For): `${For}-guide` {
  return `${audience}-guide`;
}

/** The page of a guide whose text stands above the list of all others. */
export const guideStart = 'start';

/** The page of the editors' guide that lists every field of every collection below its text. */
export const guideFieldsPage = 'fields';

/** The page of the committee's guide that lists every command and every move below its text. */
export const guideCommandsPage = 'commands';

/** Where a guide begins. */
export function guideAddress(audience: Audience): string {
  return `/guide/${audience}/`;
}

/** The address of a page of a guide. */
export function guidePageAddress(audience: Audience, slug: string): string {
  return slug === guideStart ? guideAddress(audience) : `${guideAddress(audience)}${slug}/`;
}
