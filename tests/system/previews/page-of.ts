import { formTraits } from '../../../src/domain/form/form-traits.ts';
import type { RealEntry } from './real-entries.ts';

/** The page that an entry's preview shows. */
export interface ShownPage {
  readonly path: string;
  /** The part of the page that the entry is; the whole `main` where left out. */
  readonly part?: RegExp;
}

/** The page of an entry; undefined for one that no page shows as it is. */
export function pageOf({ collection, slug }: RealEntry): ShownPage | undefined {
  switch (collection) {
    case 'activities':
      return { path: `/suggested-activities/${slug}/` };
    case 'news':
      return { path: `/news/${slug}/` };
    case 'pages':
      return { path: slug === 'home' ? '/' : slug === 'not-found' ? '/404.html' : `/${slug}/` };
    case 'forms':
      return { path: Object.entries(formTraits).find(([name]) => name === slug)?.[1].page ?? '' };
    case 'competencies':
      return { path: '/competencies/', part: new RegExp(`<section class="area" aria-labelledby="${slug}">[\\s\\S]*</section>`) };
    case 'cycles':
      return { path: '/calendar/', part: /<section class="timeline"[\s\S]*?<\/section>/ };
    case 'faq':
      return { path: '/faq/', part: new RegExp(`<h3 id="${slug}">[\\s\\S]*(?=</section>)`) };
    case 'forum':
      return { path: '/mentoring-forum/', part: /<section data-forum>[\s\S]*<\/section>/ };
    case 'glossary':
      return { path: '/glossary/', part: new RegExp(`<dt id="${slug}">[\\s\\S]*(?=</dl>)`) };
    case 'resources':
      return { path: '/mentoring-resources/', part: new RegExp(`<li id="${slug}">[\\s\\S]*?</li>`) };
    default:
      return undefined;
  }
}

/**
 * What stands in a page and not in its preview, each with its reason.
 * - The frame of `main` has attributes for the search index, which a preview is not in.
 * - The foot of the page says when it was last changed (a draft has no history) and leads to the editor, where one is already.
 * - The version of a form is made from what is published; a draft sends nothing.
 * - Scripts of the page: nothing is run in a preview.
 * - The demonstration recording, which a practice copy alone shows and nobody edits.
 */
export function withoutWhatIsNotPreviewed(html: string): string {
  return (/<main[^>]*>([\s\S]*?)<\/main>/.exec(html)?.[1] ?? '')
    .replace(/<div class="page-foot"[\s\S]*?<\/div>/, '')
    .replace(/(<input type="hidden" name="formVersion" value)(?:="[0-9a-f]*")?/, '$1')
    .replace(/<script type="module"[^>]*><\/script>/g, '')
    .replace(/<section[^>]* data-demonstration[\s\S]*?<\/section>/, '')
    .trim();
}
