import { isDecision, type Standing } from '../../../../src/domain/application/moves.ts';
import { statusNames } from '../../../../src/domain/application/status.ts';
import { phases } from '../../../../src/domain/cycle/phase.ts';

/** Every standing that there can be: a decision is published only after the release, and a withdrawal at once. */
export const standings: readonly Standing[] = statusNames.flatMap((status) =>
  statusNames.flatMap((publishedStatus) =>
    [false, true].flatMap((isReleased) =>
      phases.map((phase) => ({ status, publishedStatus, isReleased, phase })).filter(isPossible),
    ),
  ),
);

function isPossible({ status, publishedStatus, isReleased }: Standing): boolean {
  if (status === 'withdrawn' || publishedStatus === 'withdrawn') return status === publishedStatus;
  if (status === 'matched' || publishedStatus === 'matched') return status === publishedStatus && isReleased;
  if (isDecision(publishedStatus)) return isReleased && status !== 'received';
  if (publishedStatus === 'received') return status === 'received';
  return status !== 'received';
}
