/** A step on the way from the start page to a page. */
export interface Breadcrumb {
  /** What the page is called. */
  readonly name: string;
  /** Its address on the site, such as `/apply/`. */
  readonly path: string;
}

/** The way to a page: the start page, what lies between, and the page itself. */
export function breadcrumbsTo(page: Breadcrumb, between: readonly Breadcrumb[] = []): readonly Breadcrumb[] {
  return [{ name: 'Home', path: '/' }, ...between, page];
}
