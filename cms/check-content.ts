import { Temporal } from 'temporal-polyfill';
import { runChecks, runTextChecks } from './checks/run-checks.ts';
import { type ContentTexts, readContentFiles } from './content-files.ts';
import type { Finding, RuleBroken } from './findings/finding.ts';
import { named, type Problem } from './findings/problem.ts';
import { type Base, compareWithPublished } from './history/compare-with-published.ts';
import { problemsOfFiles } from './problems-of-files.ts';
import { type Content, contentOf } from './read-content.ts';

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
  const found = await readContentFiles(directory);
  const { files, texts, media } = found;
  const { problems: unlikePublished, incomplete } = await compareWithPublished(directory, texts, base, today);
  const misplaced = problemsOfFiles(files);
  const reading = contentOf(found);
  if ('problems' in reading) {
    const problems = [...misplaced, ...toldOnce([...runTextChecks(texts, media), ...unlikePublished], reading.problems, texts)];
    return { problems: named(problems, texts), texts, content: undefined, incomplete };
  }
  const broken = [...misplaced, ...runChecks(reading.data, texts, reading.library, media), ...unlikePublished];
  return { problems: named(broken, texts), texts, content: reading, incomplete };
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
