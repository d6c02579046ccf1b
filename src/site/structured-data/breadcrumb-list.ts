import type { BreadcrumbList } from 'schema-dts';
import type { Breadcrumb } from '../breadcrumbs.ts';

/** The way to a page, as the page itself shows it. */
export function breadcrumbList(trail: readonly Breadcrumb[], site: URL): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: new URL(path, site).href,
    })),
  };
}
