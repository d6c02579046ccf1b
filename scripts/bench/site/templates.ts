/** Which pages stand for all others: one of each template. Derived from what was built, so that a new template is never forgotten. */

/** A page that was built. */
export type BuiltPage = { readonly path: string; readonly htmlBytes: number };

export type TemplatePages = {
  readonly pages: readonly { readonly template: string; readonly path: string }[];
  /** Templates of which nothing was built. */
  readonly missing: readonly string[];
};

type Template = { readonly file: string; readonly address: RegExp; readonly order: string };

/** Not audited: pages that answer with another status, that are shown after a POST only, or that only editors see. */
const leftOut = /^\/?(404\b|shells\/|admin\/)/;

/**
 * The largest page of each template; a page that no template takes stands for itself.
 *
 * @param files the templates below `src/pages/`, such as `news/[slug].astro`.
 */
export function templatePages(files: readonly string[], built: readonly BuiltPage[]): TemplatePages {
  const templates = files
    .filter((file) => !leftOut.test(file))
    .map(templateOf)
    .toSorted((a, b) => (a.order < b.order ? -1 : 1));
  const largest = new Map<string, BuiltPage>();
  for (const page of built.filter(({ path }) => !leftOut.test(path))) {
    const name = templates.find(({ address }) => address.test(page.path))?.file ?? page.path;
    const known = largest.get(name);
    if (known === undefined || page.htmlBytes > known.htmlBytes) largest.set(name, page);
  }
  const names = templates.map(({ file }) => file);
  return {
    pages: [...largest].map(([template, { path }]) => ({ template, path })).toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    missing: names.filter((name) => !largest.has(name)),
  };
}

/** An address belongs to the template that says most of it: a name goes before `[one]` part, and that before `[...any]` number. */
function templateOf(file: string): Template {
  const route = file.replace(/\.\w+$/, '').replace(/(^|\/)index$/, '');
  const parts = route.split('/').filter((part) => part !== '');
  const rank = (part: string) => (part.startsWith('[...') ? '2' : part.includes('[') ? '1' : `0${part}`);
  const pattern = parts.map((part) =>
    part
      .replaceAll(/[.+*?^$(){}|\\]/g, '\\$&')
      .replaceAll(/\[\\\.\\\.\\\.[^\]]*\]/g, '.*')
      .replaceAll(/\[[^\]]*\]/g, '[^/]+'),
  );
  return { file, address: new RegExp(`^/${pattern.map((part) => `${part}/`).join('')}$`), order: parts.map(rank).join('/') };
}
