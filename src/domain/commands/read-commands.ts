// Finds the commands in a comment, as GitHub shows it: what stands in code, in a quote or in an HTML comment is no command.
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { cleanLine } from '../text/clean-text.ts';
import { commands } from './commands.ts';
import { nearestVerb } from './nearest-command.ts';

/** A line of a comment that is a command, or was meant as one. */
export interface TypedCommand {
  /** In lower case, without the slash; not clean where it is unknown. */
  readonly verb: string;
  /** The rest of the line, clean. */
  readonly text: string;
  readonly isKnown: boolean;
  /** Of an unknown verb: the known one that was probably meant. */
  readonly nearest: string | undefined;
}

export interface ReadComment {
  /** As they stand in the comment; none where it is for people alone. */
  readonly commands: readonly TypedCommand[];
  /** How many more there were than one comment may have. */
  readonly leftOut: number;
  /** Whether the comment was read up to a limit only. */
  readonly isCut: boolean;
}

export const maxCommands = 10;
export const maxCharacters = 10_000;

/** A line that opens very many lists or quotes at once: nobody writes one, and the parser takes many seconds for it or runs out of stack. */
const deeplyNested = /^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])){30}/m;

/** `/verb`, and what follows it after a space. A path such as `/faq/` or `/etc/hosts` is no verb. */
const commandLine = /^ {0,3}\/([^\s/]{1,30})(?:[ \t]+(.*))?$/;

/** The commands of a comment. @param body Markdown, as GitHub has it */
export function readCommands(body: string): ReadComment {
  const text = body
    .slice(0, maxCharacters)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  const typed = linesOf(text).flatMap((line) => {
    const [, verb = '', rest = ''] = commandLine.exec(line) ?? [];
    return verb === '' ? [] : [typedCommand(verb.toLowerCase(), rest)];
  });
  const meant = typed.filter(({ isKnown, nearest }) => isKnown || nearest !== undefined);
  // A word after a slash that nobody knows may be a path in a sentence. It is answered where the comment is about commands.
  const isOneLine = typed.length === 1 && !text.trim().includes('\n');
  const answered = meant.length > 0 || isOneLine ? typed : [];
  return {
    commands: answered.slice(0, maxCommands),
    leftOut: Math.max(0, answered.length - maxCommands),
    isCut: body.length > maxCharacters,
  };
}

function typedCommand(verb: string, rest: string): TypedCommand {
  const isKnown = commands.some((command) => command.verb === verb);
  return { verb, text: cleanLine(rest), isKnown, nearest: isKnown ? undefined : nearestVerb(verb) };
}

/** The lines that begin in ordinary text. */
function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  if (!lines.some((line) => commandLine.test(line)) || deeplyNested.test(text)) return []; // most comments: nothing to take apart
  const ranges = plainText(fromMarkdown(text));
  let lineStart = 0;
  return lines.filter((line) => {
    const start = lineStart + line.length - line.trimStart().length;
    lineStart += line.length + 1;
    return ranges.some(([from, to]) => from <= start && start < to);
  });
}

/** From where to where a comment is ordinary text: in a paragraph, or in a heading that is underlined. Quotes, code, HTML and links are none. */
function plainText(node: Nodes): readonly (readonly [from: number, to: number])[] {
  if (node.type === 'blockquote' || !('children' in node)) return [];
  if (node.type !== 'paragraph' && node.type !== 'heading') return node.children.flatMap(plainText);
  return node.children.flatMap(({ type, position }) =>
    type === 'text' && position ? [[position.start.offset ?? 0, position.end.offset ?? 0] as const] : [],
  );
}
