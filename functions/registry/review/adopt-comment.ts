import { commandOfStranger, commentEdited } from '../../../src/domain/commands/judge-label-move.ts';
import { readCommands } from '../../../src/domain/commands/read-commands.ts';
import { runCommands } from '../../../src/domain/commands/run-commands.ts';
import { programData } from '../../program-data.ts';
import { addReply, replyTo } from './add-reply.ts';
import { applyChange } from './apply-changes.ts';
import { markRead, type UnreadComment } from './comments.ts';
import { factsOf } from './facts.ts';
import type { ReviewContext } from './review-context.ts';

/** Carries out the commands of a comment, once, and answers it. */
export function adoptComment(context: ReviewContext, comment: UnreadComment): void {
  const { sql, subject, issueNumber, now } = context;
  markRead(sql, issueNumber, comment);
  const key = String(comment.id);
  const reply = comment.isEdited ? replyToEdited(context, comment, key) : carryOut(context, comment);
  if (reply !== '') addReply(sql, subject, issueNumber, key, reply, now);
}

function carryOut(context: ReviewContext, { id, author = '', body }: UnreadComment): string {
  const { sql, subject, phaseOfCycle, roleOf } = context;
  const facts = factsOf(sql, subject, phaseOfCycle);
  const read = readCommands(body);
  if (!facts || read.commands.length === 0) return '';
  const role = roleOf(author);
  if (role === undefined) return commandOfStranger(author).reply;
  const actor = { login: author, role };
  const { changes, reply } = runCommands(facts, actor, read, {
    isMember: (login) => roleOf(login) !== undefined,
    isKnownReference: (reference) => sql.exec('SELECT 1 FROM submissions WHERE reference = ?', reference).toArray().length > 0,
    declineReasons: programData.declineReasons,
  });
  const said = changes.map((change) => applyChange({ ...context, actor, commentId: id }, subject, change));
  return [reply, ...said].filter((part) => part !== '').join('\n\n');
}

/** Said once, below what was answered before; and of a comment that has commands only now. */
function replyToEdited({ sql, subject }: ReviewContext, { author = '', body }: UnreadComment, key: string): string {
  const before = replyTo(sql, subject, key);
  const sentence = commentEdited(author).reply;
  if (before?.includes(sentence)) return '';
  if (before === undefined && readCommands(body).commands.length === 0) return '';
  return before === undefined ? sentence : `${before}\n\n${sentence}`;
}
