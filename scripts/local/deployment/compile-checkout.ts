/** Checks the content of a checkout, and writes what its Worker carries. */
import { join } from 'node:path';
import { checkContent } from '../../../cms/check-content.ts';
import { problemInWords } from '../../../cms/findings/in-words.ts';
import { writeProgram } from '../../content/write-program.ts';

/**
 * Checks and compiles the content of a checkout.
 *
 * @returns every problem, a sentence each; none where the content is sound.
 */
export async function compileCheckout(checkout: string): Promise<readonly string[]> {
  const verdict = await checkContent(join(checkout, 'content'));
  if ('problems' in verdict) return verdict.problems.map(problemInWords);
  await writeProgram(checkout, verdict.data);
  return [];
}
