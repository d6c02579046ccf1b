/** Which pages stand for all others: one of each template. Derived from what was built, so that a new page is never forgotten. */

/** A page that was built. */
export type BuiltPage = { readonly path: string; readonly htmlBytes: number };

/** The slugs that name an entry's own page; every other page below the same folder is a list of some kind. */
export type ContentSlugs = { readonly pages: readonly string[]; readonly activities: readonly string[] };

export type TemplatePages = {
  readonly pages: readonly { readonly template: string; readonly path: string }[];
  /** Templates of which nothing was built. */
  readonly missing: readonly string[];
};

type Template = { readonly name: string; readonly isOf: (path: string, slugs: ContentSlugs) => boolean };

/** An address matches the first template that takes it. */
const templates: readonly Template[] = [
  at('home', '/'),
  at('activities', '/activities/', '/suggested-activities/'),
  { name: 'activity', isOf: (path, { activities }) => activities.some((slug) => path === `/activities/${slug}/`) },
  below('activities by one facet', 'activities'),
  at('competencies', '/competencies/'),
  below('competency', 'competencies'),
  at('resources', '/resources/', '/mentoring-resources/'),
  at('forum', '/forum/', '/mentoring-forum/'),
  below('forum session', 'forum', 'mentoring-forum'),
  at('calendar', '/calendar/'),
  at('glossary', '/glossary/'),
  at('frequently asked questions', '/faq/', '/questions/'),
  at('news', '/news/'),
  below('news item', 'news'),
  at('apply', '/apply/'),
  at('mentee form', '/apply/mentee/'),
  at('mentor form', '/apply/mentor/'),
  at('goal sheet', '/goal-sheet/'),
  at('search', '/search/'),
  at('contact', '/contact/'),
  { name: 'text page', isOf: (path, { pages }) => pages.some((slug) => path === `/${slug}/`) },
];

/** Not audited: pages that answer with another status, that are shown after a POST only, or that only editors see. */
const leftOut = /^\/(404\.html$|shells\/|admin\/)/;

/** The largest page of each template; a page that no template takes stands for itself. */
export function templatePages(built: readonly BuiltPage[], slugs: ContentSlugs): TemplatePages {
  const audited = built.filter(({ path }) => !leftOut.test(path));
  const largest = new Map<string, BuiltPage>();
  for (const page of audited) {
    const name = templates.find(({ isOf }) => isOf(page.path, slugs))?.name ?? page.path;
    const known = largest.get(name);
    if (known === undefined || page.htmlBytes > known.htmlBytes) largest.set(name, page);
  }
  const names = templates.map(({ name }) => name);
  const others = [...largest.keys()].filter((name) => !names.includes(name));
  return {
    pages: [...names, ...others].flatMap((template) => {
      const page = largest.get(template);
      return page ? [{ template, path: page.path }] : [];
    }),
    missing: names.filter((name) => !largest.has(name)),
  };
}

function at(name: string, ...paths: readonly string[]): Template {
  return { name, isOf: (path) => paths.includes(path) };
}

function below(name: string, ...folders: readonly string[]): Template {
  return { name, isOf: (path) => folders.some((folder) => path.startsWith(`/${folder}/`) && path !== `/${folder}/`) };
}
