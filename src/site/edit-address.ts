/** The editors' page for one entry of the content (Decap CMS’s own form of address). */
export function editAddress(collection: string, slug: string): string {
  return `/admin/#/collections/${collection}/entries/${slug}`;
}

/** The editors' page for a file such as `content/pages/apply.mdx`; undefined for one that belongs to no collection. */
export function editAddressOf(source: string): string | undefined {
  const [, collection, slug] = /^content\/([\w-]+)\/([\w.-]+)\.(?:mdx?|yml)$/.exec(source) ?? [];
  return collection && slug ? editAddress(collection, slug) : undefined;
}
