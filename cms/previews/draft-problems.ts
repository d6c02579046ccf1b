/** Why a draft cannot be shown as it is, as sentences for whoever is writing it. */
export class DraftProblems extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join(' '));
    this.name = 'DraftProblems';
    this.problems = problems;
  }
}
