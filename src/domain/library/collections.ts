// Everything in `content/` that the site reads, in one list. The library, Astro's collections, the checks, the CMS, its previews and the
// reading age follow it; cms/model/collections/ adds what editors read of each.
import type { z } from 'zod';
import { activityFields, activitySchema } from '../activity/activity.ts';
import { activityAddress } from '../activity/addresses.ts';
import { declineReasonsFields, declineReasonsSchema } from '../application/decline-reasons.ts';
import { statusWordsFields, statusWordsSchema } from '../application/status-words.ts';
import { captionsFields, captionsSchema } from '../captions/captions-file.ts';
import { competencyFields, competencySchema } from '../competency/competency.ts';
import { cycleFields, cycleSchema } from '../cycle/cycle.ts';
import { faqFields, faqSchema } from '../faq/faq.ts';
import type { Fields } from '../fields/field.ts';
import { askedPart, formFields, formSchema } from '../form/form.ts';
import { formNames, formPage } from '../form/form-traits.ts';
import { forumFields, forumSchema } from '../forum/forum.ts';
import { glossaryTermFields, glossaryTermSchema } from '../glossary/glossary-term.ts';
import { type Audience, guidePageAddress } from '../guide/addresses.ts';
import { guideFields, guideSchema } from '../guide/guide.ts';
import { mailFields, mailNames, mailSchema } from '../mail/mail.ts';
import { navigationFields, navigationSchema } from '../navigation/navigation.ts';
import { newsAddress, newsFields, newsSchema } from '../news/news.ts';
import { pageAddress, pageFields, pageSchema } from '../page/page.ts';
import { programFields, programSchema } from '../program/program.ts';
import { redirectsFields, redirectsSchema } from '../redirect/redirects.ts';
import { resourceFields, resourceSchema } from '../resource/resource.ts';

/** How a file is written: `md` and `mdx` have a text below their fields, which in `mdx` may name components. */
export type Extension = 'md' | 'mdx' | 'yml' | 'vtt';

/** The files of a folder with one ending, or one file that stands alone in `content/`. */
export interface Collection {
  /** The folder, below `content/`; undefined for the one file. */
  readonly folder?: string;
  readonly extension: Extension;
  /** What an editor fills in. */
  readonly fields: Fields;
  /** What a file may hold. */
  readonly schema: z.ZodType;
  /** The address of the page that shows an entry; undefined where none does. */
  readonly pageOf?: (slug: string) => string;
  /** The entries, where the program needs exactly these; any other collection can grow and shrink. */
  readonly entries?: readonly string[];
  /** What of a valid entry people see; all of it where left out. */
  readonly shown?: (entry: never) => unknown;
}

/** The collections by name: an editor finds them under it, and Astro too. One that is a single file has its name. */
export const collections = {
  cycles: { folder: 'cycles', extension: 'yml', fields: cycleFields, schema: cycleSchema, pageOf: () => '/calendar/' },
  forms: {
    folder: 'forms',
    extension: 'yml',
    fields: formFields,
    schema: formSchema,
    pageOf: formPage,
    entries: formNames,
    shown: askedPart,
  },
  pages: { folder: 'pages', extension: 'mdx', fields: pageFields, schema: pageSchema, pageOf: pageAddress },
  news: { folder: 'news', extension: 'md', fields: newsFields, schema: newsSchema, pageOf: newsAddress },
  activities: { folder: 'activities', extension: 'md', fields: activityFields, schema: activitySchema, pageOf: activityAddress },
  resources: {
    folder: 'resources',
    extension: 'yml',
    fields: resourceFields,
    schema: resourceSchema,
    pageOf: () => '/mentoring-resources/',
  },
  faq: { folder: 'faq', extension: 'mdx', fields: faqFields, schema: faqSchema, pageOf: () => '/faq/' },
  glossary: {
    folder: 'glossary',
    extension: 'yml',
    fields: glossaryTermFields,
    schema: glossaryTermSchema,
    pageOf: () => '/glossary/',
  },
  competencies: {
    folder: 'competencies',
    extension: 'yml',
    fields: competencyFields,
    schema: competencySchema,
    pageOf: () => '/competencies/',
  },
  forum: { folder: 'forum', extension: 'yml', fields: forumFields, schema: forumSchema, pageOf: () => '/mentoring-forum/' },
  captions: {
    folder: 'forum',
    extension: 'vtt',
    fields: captionsFields,
    schema: captionsSchema,
    pageOf: () => '/mentoring-forum/',
  },
  mails: { folder: 'mails', extension: 'yml', fields: mailFields, schema: mailSchema, entries: mailNames },
  'editors-guide': guideFor('editors'),
  'committee-guide': guideFor('committee'),
  'operators-guide': guideFor('operators'),
  statuses: { extension: 'yml', fields: statusWordsFields, schema: statusWordsSchema },
  'decline-reasons': { extension: 'yml', fields: declineReasonsFields, schema: declineReasonsSchema },
  program: { extension: 'yml', fields: programFields, schema: programSchema, pageOf: () => '/' },
  navigation: { extension: 'yml', fields: navigationFields, schema: navigationSchema, pageOf: () => '/' },
  redirects: { extension: 'yml', fields: redirectsFields, schema: redirectsSchema, pageOf: () => '/' },
} as const satisfies Readonly<Record<string, Collection>>;

function guideFor(audience: Audience) {
  return {
    folder: `guide/${audience}`,
    extension: 'mdx',
    fields: guideFields,
    schema: guideSchema,
    pageOf: (slug: string) => guidePageAddress(audience, slug),
  } as const;
}

export type CollectionName = keyof typeof collections;

/** The collections that are a folder, and those that are one file. */
export type FolderName = {
  [Name in CollectionName]: (typeof collections)[Name] extends { readonly folder: string } ? Name : never;
}[CollectionName];
export type FileName = Exclude<CollectionName, FolderName>;

/** An entry of a collection after validation. */
export type EntryOf<Name extends CollectionName> = z.infer<(typeof collections)[Name]['schema']>;

/** Every collection with its name, its differences forgotten. */
export const allCollections = Object.entries(collections) as readonly (readonly [CollectionName, Collection])[];

/** The file of an entry, below `content/`. */
export function fileOf(name: CollectionName, slug: string): string {
  const { folder, extension }: Collection = collections[name];
  return folder === undefined ? `${name}.${extension}` : `${folder}/${slug}.${extension}`;
}

/** Which entry a file holds. */
export interface EntryPlace {
  readonly name: CollectionName;
  readonly slug: string;
}

/**
 * The entry that a file holds; undefined where nothing reads it.
 * @param file its path below `content/`
 */
export function entryAt(file: string): EntryPlace | undefined {
  const [, folder, slug = '', extension] = /^(?:(.+)\/)?([^/]+)\.(\w+)$/.exec(file) ?? [];
  const found = allCollections.find(
    ([name, collection]) =>
      collection.extension === extension && collection.folder === folder && (folder !== undefined || name === slug),
  );
  return found && { name: found[0], slug };
}
