/** Why a draft cannot be shown as it is, as sentences for whoever is writing it. */
export class DraftProblems extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join(' '));
    this.name = 'DraftProblems';
    this.problems = problems;
  }
}

/** A problem in the text below the fields. Its lines are counted from 1; some problems have none. */
export function problemAtLine(line: number | undefined, sentence: string): DraftProblems {
  return new DraftProblems([line === undefined ? sentence : `Line ${line}: ${sentence}`]);
}
