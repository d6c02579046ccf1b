import { type DeclineReason, declineReasonOf } from '../application/decline-reasons.ts';
import { canMove, judgeMove } from '../application/judge-move.ts';
import { markdownLine } from '../text/neutralise.ts';
import { type ApplicationFacts, type CommandRequest, type CommandResult, refused } from './command.ts';
import { moveCommand, moveTo } from './move-command.ts';

/** `/decline CODE`: the code's sentence is what the applicant reads. Further words stay with the committee, as a note. */
export const decline = moveCommand({
  verb: 'decline',
  usage: '/decline CODE',
  summary: 'Decline it for a reason. The code stands for a sentence to the applicant, who hears at the release.',
  alsoTyped: ['reject', 'refuse', 'no'],
  to: 'declined',
  run: declineFor,
});

function declineFor(request: CommandRequest<ApplicationFacts>): CommandResult {
  const { facts, actor, text, declineReasons } = request;
  const [code = '', ...words] = text.split(/\s+/);
  const reason = declineReasonOf(declineReasons, code);
  if (!reason) return refused(withoutReason(request, code));
  const note = words.join(' ');
  const again = facts.status === 'declined' && canMove(facts, 'declined', actor.role);
  const { changes, reply } = moveTo(request, 'decline', 'declined', reason.code);
  if (changes.length === 0) return refused(reply);
  return {
    changes: [...changes, ...(note === '' ? [] : [{ kind: 'note', text: note } as const])],
    reply: again ? `It stays *declined*, now for the reason \`${reason.code}\`.` : `${reply} Reason: \`${reason.code}\`.`,
  };
}

/** Why it cannot be declined at all, where that is so; else which codes there are. */
function withoutReason({ facts, actor, declineReasons }: CommandRequest<ApplicationFacts>, code: string): string {
  const judgement = judgeMove(facts, { to: 'declined', by: actor.role, reason: 'any' });
  if (judgement.outcome !== 'allowed') return judgement.sentence;
  const opening =
    code === '' ? 'Declining takes the code of a reason.' : `There is no reason “${markdownLine(code.slice(0, 40))}”.`;
  return `${opening} Write one of these:\n${declineReasons.map(inHelp).join('\n')}`;
}

function inHelp({ code, meaning }: DeclineReason): string {
  return `- \`/decline ${code}\`: ${markdownLine(meaning)}`;
}
