import type { Problem } from '../../cms/findings/problem.ts';

/** By what a problem is known again. Positions do not count: a step that came in front moves every other one. */
function keyOf({ file, path = [], rule, message }: Problem): string {
  return JSON.stringify([file, path.filter((part) => typeof part === 'string'), rule, message]);
}

/** The problems of the new version, by whether the old one has them too. Of several that are alike, as many are known as there were. */
export function splitProblems(
  before: readonly Problem[],
  after: readonly Problem[],
): { readonly fresh: readonly Problem[]; readonly known: readonly Problem[] } {
  const left = new Map<string, number>();
  for (const problem of before) left.set(keyOf(problem), (left.get(keyOf(problem)) ?? 0) + 1);
  const fresh: Problem[] = [];
  const known: Problem[] = [];
  for (const problem of after) {
    const count = left.get(keyOf(problem)) ?? 0;
    left.set(keyOf(problem), count - 1);
    (count > 0 ? known : fresh).push(problem);
  }
  return { fresh, known };
}
