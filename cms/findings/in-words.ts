// Findings as a person reads them in a terminal.
import type { Problem } from './problem.ts';

/** As many names as a line of a terminal holds with ease. */
const namesShown = 5;

/** The problems, by entry. */
export function problemsInWords(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
  const entries = Map.groupBy(problems, ({ file }) => file);
  return [`The content has ${count}:`, ...[...entries].map(([file, found]) => ['', ...entryLines(file, found)].join('\n'))].join(
    '\n',
  );
}

function entryLines(file: string, found: readonly Problem[]): readonly string[] {
  const [{ entry } = { entry: undefined }] = found;
  const address = entry?.address === undefined ? '' : ` · ${entry.address}`;
  return [
    `  ${entry?.collectionLabel} › ${entry?.title}`,
    `  content/${file}${address}`,
    ...found.map((problem) => `    ${sentenceOf(problem)}${problem.rule === undefined ? '' : `\n      (${problem.rule}.)`}`),
  ];
}

/** One problem alone: `content/news/open.md: Day: Write a day`. */
export function problemInWords(problem: Problem): string {
  return `content/${problem.file}: ${sentenceOf(problem)}`;
}

/** `Steps › 2: This must be a text`. */
function sentenceOf({ field, message }: Problem): string {
  return field === undefined ? message : `${field}: ${message}`;
}

/** The warnings, a line each. Entries that share a message share the line. */
export function warningsInWords(found: readonly Problem[]): string {
  const lines = Map.groupBy(found, ({ entry, field, message }) => [entry.collectionLabel, field, message].join('\n'));
  return [...lines.values()].map((alike) => `Worth a look: ${lineOf(alike)}`).join('\n');
}

function lineOf(alike: readonly Problem[]): string {
  const [first] = alike;
  if (first === undefined) return '';
  const titles = alike.map(({ entry }) => entry.title);
  const count = titles.length === 1 ? '' : `${titles.length} entries: `;
  return `${first.entry.collectionLabel} › ${count}${namesInWords(titles)}. ${sentenceOf(first)}`;
}

/** `a, b, c and 9 more`. */
function namesInWords(names: readonly string[]): string {
  const shown = names.slice(0, namesShown).join(', ');
  return names.length > namesShown ? `${shown} and ${names.length - namesShown} more` : shown;
}
