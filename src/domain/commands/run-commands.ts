// Runs the commands of one comment in order: what each changes, and one reply to all of them.
import { markdownLine } from '../text/neutralise.ts';
import { type Actor, type Command, type CommandResult, type Facts, refused, type Surroundings } from './command.ts';
import { commands } from './commands.ts';
import { factsAfter } from './facts-after.ts';
import { isConflicted, mayUse } from './help.ts';
import { loginsInWords } from './logins.ts';
import { maxCharacters, maxCommands, type ReadComment, type TypedCommand } from './read-commands.ts';

/** The changes in order, and the reply as Markdown: it calls nobody, and repeats what was typed only escaped. Empty where nothing is to be said. */
export function runCommands(facts: Facts, actor: Actor, comment: ReadComment, surroundings: Surroundings): CommandResult {
  let now = facts;
  const results = comment.commands.map((typed) => {
    const result = runOne(typed, now, actor, surroundings);
    now = factsAfter(now, result.changes);
    return { typed, ...result };
  });
  if (results.length === 0) return refused('');
  const limits = [
    ...(comment.leftOut > 0 ? [`A comment takes ${maxCommands} commands. ${leftOutInWords(comment.leftOut)}`] : []),
    ...(comment.isCut ? [`Only the first ${maxCharacters.toLocaleString('en-US')} characters of this comment were read.`] : []),
  ];
  const replies = results.map(({ typed, reply }) => (results.length === 1 ? reply : asItem(typed, reply)));
  const opening = `${loginsInWords([actor.login])}:`;
  const body = results.length === 1 ? `${opening} ${replies.join('')}` : `${opening}\n\n${replies.join('\n')}`;
  return { changes: results.flatMap(({ changes }) => changes), reply: [body, ...limits].join('\n\n') };
}

function runOne({ verb, text, nearest }: TypedCommand, facts: Facts, actor: Actor, surroundings: Surroundings): CommandResult {
  const command = commands.find((one) => one.verb === verb);
  if (!command) return refused(unknown(verb, nearest));
  if (!mayUse(command, facts, actor)) return refused(whyNot(command, facts, actor));
  return command.run({ ...surroundings, facts, actor, text });
}

function unknown(verb: string, nearest: string | undefined): string {
  const typed = `There is no command “/${markdownLine(verb)}”.`;
  return nearest === undefined ? `${typed} \`/help\` lists those that you can use here.` : `${typed} Did you mean \`/${nearest}\`?`;
}

function whyNot({ verb, on }: Command, facts: Facts, actor: Actor): string {
  if (!on.includes(facts.kind)) {
    return facts.kind === 'cycle'
      ? `\`/${verb}\` works on an application’s issue. This is the issue of the whole cycle.`
      : `\`/${verb}\` works on the issue of the whole cycle.`;
  }
  if (isConflicted(facts, actor)) return 'You have declared a conflict of interest here, so you take no part in this application.';
  return `Only the chair can write \`/${verb}\`.`;
}

/** A line of the list; what a reply itself lists stands below it. */
function asItem({ verb }: TypedCommand, reply: string): string {
  return `- **/${markdownLine(verb)}**: ${reply.replaceAll('\n', '\n  ')}`;
}

function leftOutInWords(count: number): string {
  return count === 1
    ? 'The last one was not run: write it in another comment.'
    : `The last ${count} were not run: write them in another comment.`;
}
