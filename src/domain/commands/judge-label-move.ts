// A status label that somebody set or took away by hand is judged by the same table as a command. What is not allowed is put back, and one
// sentence says why.
import { judgeMove } from '../application/judge-move.ts';
import { type Status, statusLabel } from '../application/status.ts';
import { type Actor, type ApplicationFacts, type CommandResult, refused } from './command.ts';
import { isConflicted } from './help.ts';
import { loginsInWords } from './logins.ts';

/** Whether a label is adopted. The reply is empty where it is: the label says it all. */
export function judgeLabelMove(facts: ApplicationFacts, actor: Actor, to: Status): CommandResult {
  if (isConflicted(facts, actor)) {
    return putBack(facts, actor.login, 'You have declared a conflict of interest here, so you take no part in this application.');
  }
  const judgement = judgeMove(facts, { to, by: actor.role });
  if (judgement.outcome === 'allowed') return { changes: [{ kind: 'move', to, reason: undefined }], reply: '' };
  return judgement.outcome === 'already so' ? refused('') : putBack(facts, actor.login, judgement.sentence);
}

/** For a label that somebody set who is not in the committee. */
export function labelOfStranger(facts: ApplicationFacts, login: string): CommandResult {
  return putBack(facts, login, onlyTheCommittee);
}

/** For two status labels, or more, that were set at once: a question, not two moves. */
export function severalStatusLabels(facts: ApplicationFacts, login: string): CommandResult {
  return putBack(facts, login, 'An application has one status, and several were set at once. Set the one that you mean.');
}

/** For a status label that was taken away, with none set in its place. */
export function statusLabelRemoved(facts: ApplicationFacts, login: string): CommandResult {
  return putBack(
    facts,
    login,
    'An application always has a status. To change it, set another one or write a command; `/help` lists them.',
  );
}

/** For a command of somebody who is not an active member of the committee's team. Nothing else that they write is answered. */
export function commandOfStranger(login: string): CommandResult {
  return refused(`${loginsInWords([login])}: ${onlyTheCommittee}`);
}

/** For a comment that was edited, before its commands were read or after. */
export function commentEdited(login: string): CommandResult {
  return refused(
    `${loginsInWords([login])}: This comment was edited. The commands of an edited comment are not run: what you want to add, write in a new one.`,
  );
}

const onlyTheCommittee =
  'Only members of the committee decide here, so nothing was changed. If you are one, accept your invitation to the team first.';

function putBack({ status }: ApplicationFacts, login: string, sentence: string): CommandResult {
  return refused(`${loginsInWords([login])}: The label is \`${statusLabel(status)}\` again. ${sentence}`);
}
