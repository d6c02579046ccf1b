import type { Answer, QuestionKind, QuestionOf } from '../question.ts';

/** What reading one answer yields: the checked answer, nothing (an optional question skipped), or what to mend. */
export type Reading = { readonly answer: Answer | undefined } | { readonly problem: string };

/** One kind of question: how its raw values are read and how its answer is said in words. A kind is one file. */
export interface FieldKind<Kind extends QuestionKind> {
  /**
   * Reads what came from the page or the JSON body.
   * @param values non-empty texts, at least one, not yet cleaned; an empty answer never arrives here
   */
  readonly read: (question: QuestionOf<Kind>, values: readonly [string, ...string[]]) => Reading;
  /** What is said when a required answer is missing. */
  readonly missing: (question: QuestionOf<Kind>) => string;
}

/** Reads the only value, or says that there may be only one (a field sent twice is refused, never merged). */
export function single(
  subject: string,
  values: readonly [string, ...string[]],
  onlyOne: (subject: string) => string,
  read: (value: string) => Reading,
): Reading {
  return values.length > 1 ? { problem: onlyOne(subject) } : read(values[0]);
}
