import type { RuleBroken } from '../findings/finding.ts';
import { readEarlierForms } from './earlier-forms.ts';
import type { Forms } from './forms.ts';
import { problemsOfNames } from './problems-of-names.ts';

/** “Ensure …”, as the named checks of the content as it is (cms/checks/) say it. */
const rule = 'Ensure the name of every question keeps its meaning';

/** What content is compared with: a commit or branch of its repository, or the forms of another content; the last commit where left out. */
export type Base = string | readonly Forms[] | undefined;

/**
 * The problems that only a look back shows.
 * @param directory the `content/` of a repository; without one there is nothing to look back at
 * @param now its forms
 */
export async function problemsWithHistory(directory: string, now: Forms, base: Base): Promise<readonly RuleBroken[]> {
  const earlier = typeof base === 'object' ? { forms: base } : await readEarlierForms(directory, base);
  const problems = 'problem' in earlier ? [earlier.problem] : problemsOfNames(earlier.forms, now);
  return problems.map((problem) => ({ ...problem, rule }));
}
