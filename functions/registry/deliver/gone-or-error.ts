import type { Outcome } from '../../../src/domain/delivery/delivery.ts';
import { isRepositoryOpen } from '../../github/is-repository-open.ts';
import { outcomeOfError } from '../../github/outcome-of-error.ts';
import { goneStatuses, refusalStatus } from '../../github/refusal-status.ts';
import type { GitHubContext } from './context.ts';

/** The outcome of a call about one issue: people may have deleted or moved it, while its repository is still there. */
export async function goneOrError({ github, now }: GitHubContext, error: unknown, goneReason: string): Promise<Outcome> {
  if (goneStatuses.includes(refusalStatus(error)) && (await isRepositoryOpen(github))) return { kind: 'gone', reason: goneReason };
  return outcomeOfError(error, now());
}
