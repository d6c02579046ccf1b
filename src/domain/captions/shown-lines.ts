import { type Cue, textOf } from './cue.ts';

/** As long as a line can be read at a glance (Netflix, 2023: 42 characters). */
export const maxLineCharacters = 42;
/** More would cover the picture. */
export const maxLines = 2;

/**
 * A cue's lines as a viewer sees them: the speaker's name leads where the speaker changes. Browsers do not show the name in `<v Name>`, and
 * captions that do not say who speaks are not captions (WCAG 1.2.2).
 *
 * @param before who spoke before this cue
 */
export function shownLines(cue: Cue, before: string | undefined): readonly string[] {
  if (cue.speaker === undefined || cue.speaker === before) return cue.lines;
  const named = [`${cue.speaker}: ${cue.lines[0] ?? ''}`, ...cue.lines.slice(1)];
  return named.every(fits) ? named : wrapped(`${cue.speaker}: ${textOf(cue)}`);
}

/** Whether a line is short enough. */
export function fits(line: string): boolean {
  return [...line].length <= maxLineCharacters;
}

function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && !fits(longer)) lines.push(line);
    line = line !== '' && !fits(longer) ? word : longer;
  }
  return [...lines, line];
}
