// Makes applicants' text harmless inside an issue: shown as typed, with no mention, reference, link, image, HTML or heading.
import { cleanText } from './clean-text.ts';

const zeroWidthSpace = '\u200B';

/**
 * Patterns that GitHub links after Markdown, and that survive code fences once a mail reply re-reads the text as plain text
 * (dependabot-core#3157). A zero-width space after the first character breaks each. Linear, no nested repetition.
 */
const breakAfterFirst = [
  /@(?=[\w-])/g, // mentions
  /#(?=\d)/g, // references #12 and owner/repo#12
  /&(?=[#\w])/g, // entities such as &#64; and &commat;, decoded before mentions are sought
  /<(?=[!/?A-Za-z])/g, // tags and comments
  /-(?=->)/g, // the end of a comment
  /:(?=\/\/)/g, // addresses
  /w(?=ww\.)/gi, // bare www. addresses
  /G(?=H-\d)/gi, // GH-12
] as const;

/** A run that could be a commit's hash, which GitHub links when it is one. No piece of it stays long enough to be one. */
const commitHash = /\b[0-9a-f]{7,}\b/gi;
const hashPiece = /.{6}(?=.)/g;

function breakPatterns(text: string): string {
  const broken = breakAfterFirst.reduce((result, pattern) => result.replace(pattern, (mark) => mark + zeroWidthSpace), text);
  return broken.replace(commitHash, (hash) =>
    /\d/.test(hash) ? hash.replace(hashPiece, (piece) => piece + zeroWidthSpace) : hash,
  );
}

function longestRunOfBackticks(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

/** The width at which a fenced answer is wrapped: GitHub does not wrap code, and nobody reads an essay sideways. */
const wrapAt = 96;

function wrapLine(line: string): string {
  const lines: string[] = [];
  let [current = '', ...words] = line.split(/(?<=\S) /); // the first word keeps its indentation
  for (const word of words) {
    if (current.length + 1 + word.length > wrapAt) {
      lines.push(current);
      current = word;
    } else {
      current = `${current} ${word}`;
    }
  }
  return [...lines, current].join('\n');
}

/** Applicants' text as a fenced block: `text`, wrapped, in a fence longer than any run of backticks within. */
export function fenced(text: string): string {
  const lines = breakPatterns(cleanText(text)).split('\n').map(wrapLine).join('\n');
  const fence = '`'.repeat(Math.max(3, longestRunOfBackticks(lines) + 1));
  return `${fence}text\n${lines}\n${fence}`;
}

/** Text of ours (a question, an option) in Markdown: every mark of punctuation is escaped, so that it reads as typed. */
export function escaped(text: string): string {
  return breakPatterns(text.replace(/\s+/g, ' ')).replace(/[!"#$%&'()*+,./:;<=>?@[\\\]^_`{|}~-]/g, '\\$&');
}
