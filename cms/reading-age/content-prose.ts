// Which texts of content/ people read, and on which page. Short entries that share a page are measured with it: twenty words have no grade.
import { parse } from 'yaml';
import { activityAddress } from '../../src/domain/activity/addresses.ts';
import { guidePageAddress } from '../../src/domain/guide/addresses.ts';
import { guideSchema } from '../../src/domain/guide/guide.ts';
import type { Entries, Library } from '../../src/domain/library/library.ts';
import { pageSchema } from '../../src/domain/page/page.ts';
import { splitFrontmatter } from '../../src/site/frontmatter.ts';
import type { ContentTexts } from '../checks/check.ts';
import { proseOf } from './prose-of.ts';

/** What people read of one file. */
export interface EntryProse {
  /** The file, below `content/`. */
  readonly file: string;
  /** The address of the page that shows it. */
  readonly page: string;
  /** Its paragraphs and list items. */
  readonly blocks: readonly string[];
}

/**
 * The prose of every page, activity, question, term, resource, competency and piece of news.
 * @param facts what `<Fact name="…" />` shows, by name
 */
export function contentProse(
  texts: ContentTexts,
  library: Library,
  facts: Readonly<Record<string, string>>,
): readonly EntryProse[] {
  const bodyOf = (file: string) => splitFrontmatter(texts.get(file) ?? '').body;

  /** The entries of one collection: where they are shown, which of their fields are read, and whether a text stands below. */
  function collection<Entry>(
    entries: Entries<Entry>,
    fileOf: (slug: string) => string,
    pageOf: (slug: string) => string,
    fieldsOf: (entry: Entry) => readonly string[],
  ): readonly EntryProse[] {
    return [...entries].map(([slug, entry]) => {
      const file = fileOf(slug);
      const body = file.endsWith('.yml') ? '' : bodyOf(file);
      return { file, page: pageOf(slug), blocks: [...fieldsOf(entry), ...proseOf(body, facts)] };
    });
  }

  return [
    ...pageProse(texts, facts),
    ...guideProse(texts, facts),
    ...collection(
      library.activities,
      (slug) => `activities/${slug}.md`,
      activityAddress,
      ({ summary, objectiveInWords, steps, afterwards }) => [summary, objectiveInWords, ...steps, ...afterwards],
    ),
    ...collection(
      library.competencies,
      (slug) => `competencies/${slug}.yml`,
      () => '/competencies/',
      ({ summary, inPractice, askYourself }) => [summary, ...inPractice, askYourself],
    ),
    ...collection(
      library.resources,
      (slug) => `resources/${slug}.yml`,
      () => '/mentoring-resources/',
      ({ annotation }) => [annotation],
    ),
    ...collection(
      library.glossary,
      (slug) => `glossary/${slug}.yml`,
      () => '/glossary/',
      ({ meaning }) => [meaning],
    ),
    ...collection(
      library.faq,
      (slug) => `faq/${slug}.mdx`,
      () => '/faq/',
      ({ question }) => [question],
    ),
    ...collection(
      library.news,
      (slug) => `news/${slug}.md`,
      (slug) => `/news/${slug}/`,
      ({ summary }) => [summary],
    ),
  ];
}

function pageProse(texts: ContentTexts, facts: Readonly<Record<string, string>>): readonly EntryProse[] {
  return [...texts]
    .filter(([file]) => file.startsWith('pages/'))
    .map(([file, text]) => {
      const { frontmatter, body } = splitFrontmatter(text);
      // A page whose fields are wrong is told by a rule of its own.
      const lead = pageSchema.safeParse(parse(frontmatter)).data?.lead;
      const id = file.slice('pages/'.length).replace(/\.mdx?$/, '');
      return { file, page: id === 'home' ? '/' : `/${id}/`, blocks: [...(lead ? [lead] : []), ...proseOf(body, facts)] };
    });
}

function guideProse(texts: ContentTexts, facts: Readonly<Record<string, string>>): readonly EntryProse[] {
  return [...texts]
    .filter(([file]) => file.startsWith('guide/'))
    .map(([file, text]) => {
      const { frontmatter, body } = splitFrontmatter(text);
      const description = guideSchema.safeParse(parse(frontmatter)).data?.description;
      const page = guidePageAddress(file.slice('guide/'.length).replace(/\.mdx$/, ''));
      return { file, page, blocks: [...(description ? [description] : []), ...proseOf(body, facts)] };
    });
}
