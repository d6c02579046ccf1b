import { maxReviewers, readLogins } from '../../../src/domain/commands/logins.ts';
import { readCommands } from '../../../src/domain/commands/read-commands.ts';
import type { UnreadComment } from './comments.ts';

/** The logins whose role has to be known before a comment is judged: its author's and those that it assigns; none where it has no command. */
export function askedLogins({ author = '', body, isEdited }: UnreadComment): readonly string[] {
  if (isEdited) return [];
  const { commands } = readCommands(body);
  if (commands.length === 0) return [];
  const named = commands.flatMap(({ verb, text }) => (verb === 'assign' ? (readLogins(text) ?? []) : []));
  return [author, ...named.slice(0, maxReviewers)];
}
