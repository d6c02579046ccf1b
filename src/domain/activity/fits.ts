/** What somebody is looking for, by facet: a slug, or nothing for “any”. */
export type Choices = Readonly<Record<string, string>>;

/**
 * True where something has every value that was chosen. Runs in the browser, too: it imports nothing.
 * @param slugsIn the slugs that the thing has in one facet
 */
export function fits(slugsIn: (facet: string) => readonly string[], choices: Choices): boolean {
  return Object.entries(choices).every(([facet, slug]) => slug === '' || slugsIn(facet).includes(slug));
}
