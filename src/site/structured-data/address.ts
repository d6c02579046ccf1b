/** The names by which things in different scripts of the site mean the same thing. */
export function organizationId(site: URL): string {
  return new URL('/#organization', site).href;
}

/** The name of a cycle's program, such as `…/apply/#2014f`. */
export function programId(code: string, site: URL): string {
  return new URL(`/apply/#${code.toLowerCase()}`, site).href;
}
