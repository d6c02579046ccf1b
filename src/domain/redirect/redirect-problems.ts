import { type Redirect, targetPath } from './redirects.ts';

const bare = (path: string) => (path === '/' ? path : path.replace(/\/$/, ''));

/** What the rows have against each other: an address that stands twice, or one that leads to another former address. */
export function problemsAmong(redirects: readonly Redirect[]): readonly string[] {
  const sources = redirects.map(({ from }) => from);
  return redirects.flatMap((redirect, index) => {
    const { from, to } = redirect;
    const target = bare(targetPath(redirect));
    if (sources.indexOf(from) < index) return [`${from} stands twice. Remove one of the two rows.`];
    if (target === from) return [`${from} leads to itself. Remove the row.`];
    if (sources.includes(target)) return [`${from} leads to ${to}, which moved too. Write where that one leads.`];
    return [];
  });
}

/**
 * What the rows have against the pages of the site.
 * @param fragments the ids on each page, by the page’s path such as `/apply/`
 */
export function problemsWithPages(
  redirects: readonly Redirect[],
  fragments: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  return redirects.flatMap((redirect) => {
    const { from, to } = redirect;
    const ids = fragments.get(targetPath(redirect));
    const [, fragment] = to.split('#');
    return [
      ...(fragments.has(`${from}/`) ? [`${from} is a page of the site, which nobody would reach. Remove the row.`] : []),
      ...(ids ? [] : [`${from} leads to ${to}, and no page is there. Write the address of a page, with its last slash.`]),
      ...(ids && fragment && !ids.has(fragment) ? [`${from} leads to ${to}, and that page has no “${fragment}”.`] : []),
    ];
  });
}
