import { isNeeded } from '../domain/page/needed-pages.ts';
import { textOf } from './text-of.ts';

/** What Decap shows after “Not deleted.” or “Unpublishing did not finish.” (decap-words.ts), so it has no name of its own. */
class Stays extends Error {
  override name = '';
}

/**
 * Refuses to delete or unpublish an entry that the site cannot do without. Decap does both at once, on the branch that the site is built from:
 * nobody reviews it, and the next build would fail.
 */
export function keepNeededPages(cms: Pick<typeof window.CMS, 'registerEventListener'>): void {
  cms.registerEventListener({
    name: 'preUnpublish',
    handler: ({ entry }) => {
      if (isNeeded(textOf(entry.get('collection')), textOf(entry.get('slug')))) {
        throw new Stays('The site cannot do without this page: forms, menus or other pages need it. Change its text instead');
      }
      return undefined;
    },
  });
}
