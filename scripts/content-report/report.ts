import { Temporal } from 'temporal-polyfill';
import { type ContentReview, reviewContent } from '../../cms/check-content.ts';
import type { Problem } from '../../cms/findings/problem.ts';
import { nothingPublished, publishedAs } from '../../cms/history/compare-with-published.ts';
import type { Version } from '../../cms/history/published-versions.ts';
import type { Content } from '../../cms/read-content.ts';
import { contentProse } from '../../cms/reading-age/content-prose.ts';
import { fewestWords } from '../../cms/reading-age/limits.ts';
import { measureFiles } from '../../cms/reading-age/measure.ts';
import { runWarnings } from '../../cms/warnings/run-warnings.ts';
import { type EntryChange, entryChanges, readFiles } from './entry-changes.ts';
import { splitProblems } from './split-problems.ts';

/** How hard a text is that changed: US school grades. */
export interface Reading {
  readonly change: EntryChange;
  readonly grade: number;
  /** The grade before, where there was a text. */
  readonly before: number | undefined;
}

/** What a change of the content does, and what stands in its way. */
export interface ContentReport {
  readonly changes: readonly EntryChange[];
  /** Problems that the change brings. They stand in the way of publishing it. */
  readonly newProblems: readonly Problem[];
  /** Problems that were there before. */
  readonly oldProblems: readonly Problem[];
  /** Hints about the entries that changed, and those that the change brings to others. */
  readonly warnings: readonly Problem[];
  readonly readings: readonly Reading[];
}

/** What a report may know beside the two versions. */
export interface ReportContext {
  /** What was published before the base: what a permanent name stands for was settled when it was new. */
  readonly earlier?: readonly Version[];
  /** The day for hints that look at the calendar. */
  readonly today?: Temporal.PlainDate;
}

/**
 * Compares two versions of the content.
 * @param baseDirectory a `content/` as it is published
 * @param headDirectory a `content/` as it would be
 */
export async function contentReport(
  baseDirectory: string,
  headDirectory: string,
  { earlier = [], today = Temporal.Now.plainDateISO('UTC') }: ReportContext = {},
): Promise<ContentReport> {
  const [baseFiles, headFiles] = await Promise.all([readFiles(baseDirectory), readFiles(headDirectory)]);
  const published = { versions: [...earlier, ...publishedAs(baseFiles).versions] };
  const [base, head] = await Promise.all([
    reviewContent(baseDirectory, nothingPublished, today),
    reviewContent(headDirectory, published, today),
  ]);
  const changes = entryChanges(baseFiles, headFiles);
  const { fresh: newProblems, known: oldProblems } = splitProblems(base.problems, head.problems);
  return {
    changes,
    newProblems,
    oldProblems,
    warnings: warningsOf(base, head, changes, today),
    readings: readingsOf(base, head, changes),
  };
}

function warningsOf(base: ContentReview, head: ContentReview, changes: readonly EntryChange[], today: Temporal.PlainDate) {
  const found = ({ content }: ContentReview) => (content === undefined ? [] : runWarnings({ ...content, today }));
  const inHead = found(head);
  const changed = new Set(changes.map(({ file }) => file));
  const { fresh } = splitProblems(found(base), inHead);
  // Where the published content cannot be read, nothing of it is known, and every hint would seem new.
  const isNew = (warning: Problem) => base.content !== undefined && fresh.includes(warning);
  return inHead.filter((warning) => isNew(warning) || changed.has(warning.file));
}

function readingsOf(base: ContentReview, head: ContentReview, changes: readonly EntryChange[]): readonly Reading[] {
  if (head.content === undefined) return [];
  const [before, after] = [gradesOf(base.content), gradesOf(head.content)];
  return changes.flatMap((change) => {
    const grade = after.get(change.file);
    const isOther = change.kind === 'added' || change.fields.length > 0;
    return grade === undefined || !isOther ? [] : [{ change, grade, before: before.get(change.file) }];
  });
}

function gradesOf(content: Content | undefined): ReadonlyMap<string, number> {
  if (content === undefined) return new Map();
  const measured = measureFiles(contentProse(content.library, content.texts));
  return new Map(measured.filter(({ words }) => words >= fewestWords).map(({ name, grade }) => [name, grade]));
}
