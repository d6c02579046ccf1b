import type { ProgramData } from '../../src/domain/program/program-data.ts';
import { readEarlierForms } from './earlier-forms.ts';
import { formsNow } from './forms.ts';
import { problemsOfNames } from './problems-of-names.ts';

/** “Ensure …”, as the named checks of the content as it is (cms/checks/) say it. */
const name = 'Ensure the name of every question keeps its meaning';

/** The problems that only a look back shows: a sentence each, led by the rule. */
export async function problemsWithHistory(directory: string, data: ProgramData, base?: string): Promise<readonly string[]> {
  const earlier = await readEarlierForms(directory, base);
  const problems = 'problem' in earlier ? [earlier.problem] : problemsOfNames(earlier.forms, formsNow(data.forms));
  return problems.map((problem) => `${name}: ${problem}`);
}
