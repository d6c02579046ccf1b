import { Temporal } from 'temporal-polyfill';
import type { Library } from '../src/domain/library/library.ts';
import type { ProgramData } from '../src/domain/program/program-data.ts';
import type { ContentTexts } from './checks/check.ts';
import { runChecks, runTextChecks } from './checks/run-checks.ts';
import type { Finding, RuleBroken } from './findings/finding.ts';
import { named, type Problem } from './findings/problem.ts';
import { type Base, compareWithPublished } from './history/compare-with-published.ts';
import { problemsOfFiles } from './problems-of-files.ts';
import { readContent } from './read-content.ts';
import { readLibrary } from './read-library.ts';
import { type Media, readMedia } from './read-media.ts';
import { problemsOfPages } from './read-pages.ts';
import { readTexts } from './read-texts.ts';

/** The content of which every field is valid. */
export interface Content {
  readonly data: ProgramData;
  readonly library: Library;
  readonly texts: ContentTexts;
  readonly media: Media;
}

/** Content as it was found: its problems, and itself where its fields can be read. */
export interface ContentReview {
  readonly problems: readonly Problem[];
  /** Every text, whether or not its fields can be read. */
  readonly texts: ContentTexts;
  readonly content: Content | undefined;
  /** Which earlier versions it was not compared with, as a sentence; undefined where it was with all. */
  readonly incomplete: string | undefined;
}

/** The content, sound, or its problems: which entry, which field, what to do. */
export type ContentVerdict = Content | { readonly problems: readonly Problem[] };

/**
 * Reads `directory` (a `content/`), validates each file and runs every named check, also against its history where there is one; where a
 * field is wrong, those that need no field.
 * @param base what the names of questions and the codes of cycles are compared with; the last commit where left out
 * @param today the day by which a cycle has opened or not
 */
export async function reviewContent(
  directory: string,
  base?: Base,
  today: Temporal.PlainDate = Temporal.Now.plainDateISO('UTC'),
): Promise<ContentReview> {
  const [reading, shelf, texts, media] = await Promise.all([
    readContent(directory),
    readLibrary(directory),
    readTexts(directory),
    readMedia(directory),
  ]);
  const [wrongPages, misplaced, { problems: unlikePublished, incomplete }] = await Promise.all([
    problemsOfPages(directory, texts),
    problemsOfFiles(directory),
    compareWithPublished(directory, texts, base, today),
  ]);
  if (!reading.ok || !shelf.ok || wrongPages.length > 0) {
    const wrongFields = [...(reading.ok ? [] : reading.problems), ...(shelf.ok ? [] : shelf.problems), ...wrongPages];
    const found = [...misplaced, ...toldOnce([...runTextChecks(texts, media), ...unlikePublished], wrongFields, texts)];
    return { problems: named(found, texts), texts, content: undefined, incomplete };
  }
  const content = { data: reading.data, library: shelf.library, texts, media };
  const broken = [...misplaced, ...runChecks(content.data, texts, content.library, media), ...unlikePublished];
  return { problems: named(broken, texts), texts, content, incomplete };
}

/** All of them, but of a file that is missing what a rule says of it: it knows what the file is for. */
function toldOnce(broken: readonly RuleBroken[], wrongFields: readonly Finding[], texts: ContentTexts): readonly Finding[] {
  const missing = new Set(broken.filter(({ file }) => !texts.has(file)).map(({ file }) => file));
  return [...wrongFields.filter(({ file }) => !missing.has(file)), ...broken];
}

/** As `reviewContent`, for those who need content without a problem. */
export async function checkContent(directory: string, base?: Base): Promise<ContentVerdict> {
  const { problems, content } = await reviewContent(directory, base);
  return content === undefined || problems.length > 0 ? { problems } : content;
}
