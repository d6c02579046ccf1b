import type { Library } from '../src/domain/library/library.ts';
import type { ProgramData } from '../src/domain/program/program-data.ts';
import type { ContentTexts } from './checks/check.ts';
import { runChecks, runTextChecks } from './checks/run-checks.ts';
import { named, type Problem } from './findings/problem.ts';
import { formsIn } from './history/forms.ts';
import { type Base, problemsWithHistory } from './history/problems-with-history.ts';
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
}

/** The content, sound, or its problems: which entry, which field, what to do. */
export type ContentVerdict = Content | { readonly problems: readonly Problem[] };

/**
 * Reads `directory` (a `content/`), validates each file and runs every named check, also against its history where there is one; where a
 * field is wrong, those that need no field.
 * @param base what the names of questions are compared with; the last commit where left out
 */
export async function reviewContent(directory: string, base?: Base): Promise<ContentReview> {
  const [reading, shelf, texts, media] = await Promise.all([
    readContent(directory),
    readLibrary(directory),
    readTexts(directory),
    readMedia(directory),
  ]);
  const [wrongPages, misplaced, forgotten] = await Promise.all([
    problemsOfPages(directory, texts),
    problemsOfFiles(directory),
    problemsWithHistory(directory, formsIn(texts), base),
  ]);
  if (!reading.ok || !shelf.ok || wrongPages.length > 0) {
    const wrongFields = [...(reading.ok ? [] : reading.problems), ...(shelf.ok ? [] : shelf.problems), ...wrongPages];
    const found = [...misplaced, ...wrongFields, ...runTextChecks(texts, media), ...forgotten];
    return { problems: found.map((finding) => named(finding, texts)), texts, content: undefined };
  }
  const content = { data: reading.data, library: shelf.library, texts, media };
  const broken = [...misplaced, ...runChecks(content.data, texts, content.library, media), ...forgotten];
  return { problems: broken.map((finding) => named(finding, texts)), texts, content };
}

/** As `reviewContent`, for those who need content without a problem. */
export async function checkContent(directory: string, base?: Base): Promise<ContentVerdict> {
  const { problems, content } = await reviewContent(directory, base);
  return content === undefined || problems.length > 0 ? { problems } : content;
}
