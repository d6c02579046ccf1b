import { type Actor, type Command, type Facts, refused } from './command.ts';
import { hasLogin } from './logins.ts';

/** `/help`: what the asker may do here and now, of `others`. */
export function helpAbout(others: readonly Command[]): Command {
  return {
    verb: 'help',
    usage: '/help',
    summary: 'List what you can do here now.',
    on: ['application', 'cycle'],
    by: 'committee',
    alsoTyped: ['commands'],
    isForConflicted: true,
    isOffered: () => true,
    run: ({ facts, actor }) => {
      const offered = others.filter((command) => mayUse(command, facts, actor) && command.isOffered(facts, actor));
      if (offered.length === 0) return refused('There is nothing for you to do here now.');
      const lines = offered.map(({ usage, summary }) => `- \`${usage}\`: ${summary}`);
      return refused(`You can write here:\n${lines.join('\n')}`);
    },
  };
}

/** Whether a command is for this issue and this person, whatever the state of things. */
export function mayUse(command: Command, facts: Facts, actor: Actor): boolean {
  if (!command.on.includes(facts.kind)) return false;
  if (command.by === 'chair' && actor.role !== 'chair') return false;
  return command.isForConflicted === true || !isConflicted(facts, actor);
}

/** Whether somebody has declared a conflict of interest here. */
export function isConflicted(facts: Facts, { login }: Actor): boolean {
  return facts.kind === 'application' && hasLogin(facts.conflicts, login);
}
