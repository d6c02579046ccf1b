// What the six commands share that move an application: the table judges, and the reply says what the applicant sees of it.
import { canMove, judgeMove } from '../application/judge-move.ts';
import { isDecision, publishedStatusAfter } from '../application/moves.ts';
import type { Status } from '../application/status.ts';
import { isLongerThan } from '../text/clean-text.ts';
import {
  type ApplicationFacts,
  applicationCommand,
  type Command,
  type CommandRequest,
  type CommandResult,
  refused,
} from './command.ts';

/** The verbs that move an application. */
type MoveVerb = 'review' | 'accept' | 'waitlist' | 'decline' | 'reopen' | 'withdraw';

interface MoveCommand extends Pick<Command, 'usage' | 'summary' | 'alsoTyped'> {
  readonly verb: MoveVerb;
  readonly to: Status;
  /** What stands in for `moveTo`, where a command looks at its text first. */
  readonly run?: (request: CommandRequest<ApplicationFacts>) => CommandResult;
}

/** A command that makes one kind of move. */
export function moveCommand({ verb, to, run, ...words }: MoveCommand): Command {
  return applicationCommand({
    verb,
    ...words,
    isOffered: (facts, actor) => canMove(facts, to, actor.role, verb) && (to !== facts.status || to === 'declined'),
    run: run ?? ((request) => moveTo(request, verb, to, request.text)),
  });
}

/** Long enough for any reason, and short enough for a line of the audit trail. */
const maxReasonCharacters = 1000;

/** Moves an application where the table lets the actor. @param reason as it was typed, or a code */
export function moveTo(
  { facts, actor }: CommandRequest<ApplicationFacts>,
  verb: MoveVerb,
  to: Status,
  reason: string,
): CommandResult {
  if (isLongerThan(reason, maxReasonCharacters)) return refused('That reason is too long. A sentence or two will do.');
  const judgement = judgeMove(facts, { to, by: actor.role, reason });
  if (judgement.outcome !== 'allowed') return refused(judgement.sentence);
  if (judgement.move.way !== verb) return refused(otherWay(facts, judgement.move.way));
  return { changes: [{ kind: 'move', to, reason: reason === '' ? undefined : reason }], reply: moved(facts, to) };
}

/** `/review` for what is decided, `/reopen` for what is not: the command that fits is named, and nothing is guessed. */
function otherWay({ status }: ApplicationFacts, way: string): string {
  return way === 'reopen'
    ? `It is *${status}*. To take that decision back, write \`/reopen\`.`
    : `It is *${status}*, so there is no decision to take back. Write \`/${way}\`.`;
}

/** What has happened, and what the applicant sees of it. */
export function moved(facts: ApplicationFacts, to: Status): string {
  return `It is now *${to}*. ${seenByApplicant(facts, to)}`;
}

function seenByApplicant({ publishedStatus, isReleased }: ApplicationFacts, to: Status): string {
  const published = publishedStatusAfter(publishedStatus, to);
  if (to === 'withdrawn') return 'The applicant’s page says so. Only the applicant can take it back.';
  if (!isDecision(to)) {
    return isDecision(published)
      ? `The applicant still reads *${published}*, as they were told.`
      : 'The applicant’s page says that it is under review.';
  }
  if (!isReleased) return 'The applicant hears at the release of the cycle, and not before.';
  if (published === to) return 'That is what the applicant was told.';
  return isDecision(published)
    ? `The applicant was told *${published}*, and reads that until the chair writes \`/release\` here.`
    : 'The applicant does not know yet: the chair tells them with `/release` here.';
}
