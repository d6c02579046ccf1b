// What stands between two values or blocks: notes (YAML comments) and blank lines.
import type { DriftKind } from './drift.ts';

/** A stretch of a file that says nothing to a reader. */
export interface Gap {
  readonly notes: readonly string[];
  readonly blankLines: number;
}

/** Reads the text between two values of YAML: white space, dashes, and comments. */
export function yamlGap(text: string): Gap {
  return { notes: [...text.matchAll(/#.*$/gm)].map(([note]) => note.trim()), blankLines: blankLinesIn(text) };
}

/** Lines with nothing in them; the ends of the lines before and after do not count. */
export function blankLinesIn(text: string): number {
  return text
    .split(/\r?\n/)
    .slice(1, -1)
    .filter((line) => line.trim() === '').length;
}

/** How the same gap differs before and after. */
export function gapKinds(before: Gap, after: Gap): readonly DriftKind[] {
  const lost = before.notes.some((note) => !after.notes.includes(note));
  const changed = before.notes.join('\n') !== after.notes.join('\n');
  return [
    ...(lost ? (['lost note'] as const) : changed ? (['changed note'] as const) : []),
    // A note that goes takes the blank lines around it along.
    ...(!changed && before.blankLines !== after.blankLines ? (['blank lines'] as const) : []),
  ];
}
