import { isNeeded } from '../../src/domain/page/needed-pages.ts';
import { Refused } from './refused.ts';
import { textOf } from './text-of.ts';

/**
 * Refuses to delete or unpublish an entry that the site cannot do without. Decap does both at once, on the branch that the site is built from:
 * nobody reviews it, and the next build would fail.
 */
export function keepNeededPages(cms: Pick<typeof window.CMS, 'registerEventListener'>): void {
  cms.registerEventListener({
    name: 'preUnpublish',
    handler: ({ entry }) => {
      if (isNeeded(textOf(entry.get('collection')), textOf(entry.get('slug')))) {
        throw new Refused('The site cannot do without this page: forms, menus or other pages need it. Change its text instead');
      }
      return undefined;
    },
  });
}
