// The texts that the site cannot be built or used without. Any other page can go, and its address with it.
import { audiences, guideCollection, guideCommandsPage, guideFieldsPage, guideStart } from '../guide/addresses.ts';
import { type CollectionName, fileOf } from '../library/collections.ts';

/** Pages whose text stands inside a template of their own in src/pages/. */
export const templatedPages = [
  'apply',
  'calendar',
  'competencies',
  'faq',
  'glossary',
  'guide',
  'home',
  'mentoring-resources',
  'news',
  'not-found',
  'search',
  'status-link',
  'suggested-activities',
] as const;
export type TemplatedPage = (typeof templatedPages)[number];

/** Pages that only a text makes, and that forms, mails, calendars or other pages lead to by themselves. */
const linkedPages = ['contact', 'mentoring-forum', 'privacy'] as const;

const needed: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  pages: [...templatedPages, ...linkedPages],
  ...Object.fromEntries(audiences.map((audience) => [guideCollection(audience), [guideStart]])),
  'editors-guide': [guideStart, guideFieldsPage],
  'committee-guide': [guideStart, guideCommandsPage],
};

/** The files, below `content/`, of the texts that have to be there. */
export const neededFiles: readonly string[] = Object.entries(needed).flatMap(([collection, slugs]) =>
  slugs.map((slug) => fileOf(collection as CollectionName, slug)),
);

/** Whether an entry of the CMS has to stay. */
export function isNeeded(collection: string, slug: string): boolean {
  return new Map<string, readonly string[]>(Object.entries(needed)).get(collection)?.includes(slug) === true;
}
