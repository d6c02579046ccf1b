// Which texts of content/ people read, and on which page. Short entries that share a page are measured with it: twenty words have no grade.
import { parse } from 'yaml';
import type { z } from 'zod';
import { activityAddress } from '../../src/domain/activity/addresses.ts';
import { guideSchema } from '../../src/domain/guide/guide.ts';
import type { Entries, Library } from '../../src/domain/library/library.ts';
import { pageSchema } from '../../src/domain/page/page.ts';
import type { ProgramData } from '../../src/domain/program/program-data.ts';
import { splitFrontmatter } from '../../src/domain/text/frontmatter.ts';
import { programFacts } from '../../src/site/facts.ts';
import { pageOfText } from '../addresses/page-of-text.ts';
import type { ContentTexts } from '../content-files.ts';
import type { EntryProse } from './entry-prose.ts';
import { programProse } from './program-prose.ts';
import { proseOf } from './prose-of.ts';

/** The prose of everything that people read, but for what was said in a recording. */
export function contentProse(data: ProgramData, texts: ContentTexts, library: Library): readonly EntryProse[] {
  const facts = programFacts(data.program);
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
    ...programProse(data),
    ...textProse('pages/', pageSchema, ({ lead }) => lead, texts, facts),
    ...textProse('guide/', guideSchema, ({ description }) => description, texts, facts),
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
    ...collection(
      library.forum,
      (slug) => `forum/${slug}.yml`,
      () => '/mentoring-forum/',
      // As the page says it.
      ({ audience, topic, recording }) => [
        `It was for ${audience}. They talked about ${topic}.`,
        ...(recording ? [`You can watch ${recording.title}.`] : []),
      ],
    ),
  ];
}

/** The texts of a folder: the sentence that each has above its text, and the text. */
function textProse<Schema extends z.ZodType>(
  folder: string,
  schema: Schema,
  leadOf: (fields: z.infer<Schema>) => string | undefined,
  texts: ContentTexts,
  facts: Readonly<Record<string, string>>,
): readonly EntryProse[] {
  return [...texts]
    .filter(([file]) => file.startsWith(folder))
    .map(([file, text]) => {
      const { frontmatter, body } = splitFrontmatter(text);
      // Fields that are wrong are told by a rule of their own.
      const { data: fields } = schema.safeParse(parse(frontmatter));
      const lead = fields === undefined ? undefined : leadOf(fields);
      return { file, page: pageOfText(file), blocks: [...(lead ? [lead] : []), ...proseOf(body, facts)] };
    });
}
