// Why a move is refused, in words for whoever asked. Nothing here repeats what somebody typed.
import { isDecision, type Move, type Mover, type Standing } from './moves.ts';
import type { Status } from './status.ts';

/** What stands in the way, with the row that would allow it otherwise. */
export type Refused =
  | { readonly why: 'no such move' | 'phase' | 'told' }
  | { readonly why: 'by others' | 'reason'; readonly move: Move };

/**
 * The sentence for a refusal: why, and what to do.
 * @param standing with the status that the asker knows
 */
export function refusalSentence(standing: Standing, to: Status, by: Mover, refused: Refused): string {
  if (by === 'applicant') return toApplicant(standing, to);
  if (by === 'system') return `The program does not move *${standing.status}* to *${to}* now (${refused.why}).`;
  switch (refused.why) {
    case 'no such move':
      return noSuchMove(standing, to);
    case 'by others':
      return byOthers(standing, to, refused.move);
    case 'told':
      return standing.status === 'withdrawn'
        ? onlyTheApplicant
        : 'The applicant has been told that it is declined, so there is nothing left to withdraw.';
    case 'phase':
      return standing.phase === 'ended'
        ? 'This cycle is over, and its decisions stand.'
        : 'Applications for this cycle are not open yet, so nothing is decided.';
    case 'reason':
      return reasonMissing(refused.move);
  }
}

const onlyTheApplicant = 'It is withdrawn. Only the applicant can take that back, on their own page and before the release.';

/** An applicant asks for two things only, and knows the published status. */
function toApplicant({ status }: Standing, to: Status): string {
  if (to !== 'withdrawn')
    return 'This withdrawal cannot be taken back any more. You are welcome to apply again while applications are open.';
  return status === 'declined' ? 'The committee has decided on it already.' : 'This cannot be withdrawn now.';
}

function noSuchMove({ status }: Standing, to: Status): string {
  if (status === 'withdrawn') return onlyTheApplicant;
  if (to === 'matched') return onlyTheProgram;
  if (status === 'matched') {
    return 'It has a match, and only the program changes that. If the applicant wants to leave, write `/withdraw` and the reason.';
  }
  if (to === 'received') {
    return isDecision(status)
      ? 'Nothing goes back to *received*. To take the decision back, write `/reopen`.'
      : 'Nothing goes back to *received*: it stays *in review* until it is decided.';
  }
  const command = { accepted: '/accept', 'waiting list': '/waitlist', declined: '/decline', withdrawn: '/withdraw' } as const;
  return to === 'in review'
    ? `It is *${status}* and cannot be taken into review.`
    : `It is still *${status}*. Write \`/review\` first, then \`${command[to]}\`: both fit into one comment.`;
}

const onlyTheProgram = 'Only the program sets *matched*, when it makes a match.';

function byOthers({ status }: Standing, to: Status, { by, way }: Move): string {
  if (status === 'withdrawn') return onlyTheApplicant;
  if (to === 'matched') return onlyTheProgram;
  if (by.includes('chair')) {
    return `The applicant has been told of a decision. Only the chair can change it now, with \`/${way}\` and a reason.`;
  }
  return `This is not for the committee to do.`;
}

function reasonMissing({ way, reason, told }: Move): string {
  if (reason === 'code') return 'Declining takes the code of a reason, which becomes a sentence to the applicant: `/decline CODE`.';
  if (way === 'withdraw') return 'Withdrawing for an applicant takes a reason, such as when they asked: `/withdraw REASON`.';
  return told === 'yes'
    ? `The applicant has been told of a decision. Changing it takes a reason: \`/${way} REASON\`.`
    : `This takes a reason: \`/${way} REASON\`.`;
}
