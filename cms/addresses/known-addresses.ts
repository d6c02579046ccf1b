// Which addresses of this site exist, as far as the content decides it. A test of the built pages checks every link once more.
import { activityAddress, facetAddress } from '../../src/domain/activity/addresses.ts';
import { facetKeys, facetsOf } from '../../src/domain/activity/facet-table.ts';
import { formNames, formTraits } from '../../src/domain/form/form-traits.ts';
import { guideFieldsPage, guidePageAddress } from '../../src/domain/guide/addresses.ts';
import type { Library } from '../../src/domain/library/library.ts';
import { newsAddress } from '../../src/domain/news/news.ts';
import type { ContentTexts } from '../content-files.ts';
import { bodiesAsHtml } from '../markdown/bodies-as-html.ts';
import { headingIds, headingsOf } from '../markdown/headings-of.ts';
import { pageOfText } from './page-of-text.ts';

/** Pages that a template in src/pages/ makes, whether or not a text in content/pages/ bears their name. */
export const templateRoutes: readonly string[] = [
  '/',
  '/admin/',
  '/apply/',
  '/calendar/',
  '/competencies/',
  '/faq/',
  '/glossary/',
  '/guide/',
  '/mentoring-forum/',
  '/mentoring-resources/',
  '/news/',
  '/search/',
  '/status-link/',
  '/suggested-activities/',
  guidePageAddress('editors', guideFieldsPage),
  ...formNames.map((name) => formTraits[name].page),
];

/** Files that the site makes, or that a developer put there: recordings are not in this repository. */
const madeFile =
  /^\/(?:calendar\.ics|calendar\/[\w-]+\.ics|news\/feed\.xml|recordings\/[\w./-]+|mentoring-forum\/[\w-]+\.(?:captions|chapters)\.vtt)$/;

/** Ids that every page has. */
const idsOfLayout: readonly string[] = ['main', 'contents'];

/** What is known of a link's address: that it leads somewhere, nowhere, or to a page without that fragment. */
export type AddressVerdict = 'known' | 'no such page' | 'no such file' | 'no such place on the page';

/** The lists of activities that have one, such as /suggested-activities/place/remote/. */
function activityLists({ activities }: Library): readonly string[] {
  return [...activities.values()].flatMap((activity) => {
    const slugs = facetsOf(activity);
    return facetKeys.flatMap((facet) => slugs[facet].map((slug) => facetAddress(facet, slug)));
  });
}

/** Judges addresses that begin with `/`. */
export function addressJudge(texts: ContentTexts, library: Library): (address: string) => AddressVerdict {
  // Of other texts the page has a template, which sets ids of its own.
  const bodies = new Map(
    [...bodiesAsHtml(texts)].filter(([file]) => /^(?:pages|guide)\//.test(file)).map(([file, html]) => [pageOfText(file), html]),
  );
  const pages = new Set([
    ...templateRoutes,
    ...bodies.keys(),
    ...[...library.activities.keys()].map(activityAddress),
    ...activityLists(library),
    ...[...library.news.keys()].map(newsAddress),
  ]);
  const entryIds = new Map<string, ReadonlyMap<string, unknown>>([
    ['/faq/', library.faq],
    ['/glossary/', library.glossary],
  ]);

  /** Whether `id` stands on `page`; a template may set ids of its own, which only the built page shows. */
  function hasPlace(page: string, id: string): boolean {
    const entries = entryIds.get(page);
    if (entries) return entries.has(id);
    const body = bodies.get(page);
    if (templateRoutes.includes(page) || body === undefined || idsOfLayout.includes(id)) return true;
    return headingIds(headingsOf(body)).includes(id);
  }

  return (address) => {
    const [page = '', id] = address.split('#');
    if (/\.\w+$/.test(page)) return madeFile.test(page) ? 'known' : 'no such file';
    if (!pages.has(page)) return 'no such page';
    return id === undefined || hasPlace(page, id) ? 'known' : 'no such place on the page';
  };
}
