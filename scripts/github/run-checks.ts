import { refusalStatus } from '../../functions/github/refusal-status.ts';
import { failureSentence } from '../command/failure-sentence.ts';
import type { Check, Finding, Surroundings } from './check.ts';

/**
 * Runs every check, whatever the others found.
 *
 * @param mends whether what can be put right is put right, one thing after the other as GitHub asks
 * @throws where GitHub does not accept the token: no check would find anything
 */
export async function runChecks(checks: readonly Check[], surroundings: Surroundings, mends: boolean): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const check of checks) {
    const words = {
      permission: check.permission,
      notFound: 'GitHub knows nothing of that name, or hides it from the token',
      again: 'what was done stays done.',
    };
    const failed = (error: unknown): Finding => {
      if (refusalStatus(error) === 401) throw error;
      return { kind: 'not seen', what: `${check.name}: ${failureSentence(error, words)}` };
    };
    const found = await check.find(surroundings).catch((error: unknown) => [failed(error)]);
    for (const finding of found) findings.push(mends ? await mended(finding, failed) : finding);
  }
  return findings;
}

async function mended(finding: Finding, failed: (error: unknown) => Finding): Promise<Finding> {
  if (finding.kind !== 'wrong' || finding.mend === undefined) return finding;
  const { done, run } = finding.mend;
  return run().then((): Finding => ({ kind: 'fine', what: done }), failed);
}
