// What makes captions hard to read or impossible to follow. The limits are those of the research that this project works from: 42 characters
// and two lines (Netflix), 160 to 180 words a minute with 200 as the end (BBC), WCAG 1.2.2 for who speaks.
import { clock } from './clock.ts';
import { type Cue, isSound, textOf } from './cue.ts';
import { fits, maxLineCharacters, maxLines, shownLines } from './shown-lines.ts';

/** Something to repair in a captions file. */
export interface CaptionFault {
  /** `line 12`, or `at 1:15` for a cue. */
  readonly place: string;
  /** What is wrong and what to do, as sentences. */
  readonly message: string;
}

const shortestSeconds = 1;
const longestSeconds = 7;
const mostWordsAMinute = 200;
const latestFirstSecond = 10;

/** Every fault of cues in the order of their file. */
export function faultsOf(cues: readonly Cue[]): readonly CaptionFault[] {
  const titles = new Set<string>();
  let spoke: string | undefined;
  return cues.flatMap((cue, index) => {
    const previous = cues[index - 1];
    const before = spoke;
    spoke = cue.speaker ?? spoke;
    const isRepeated = cue.chapter !== undefined && titles.has(cue.chapter);
    titles.add(cue.chapter ?? '');
    const messages = [
      previous ? afterAnother(cue, previous) : asTheFirst(cue, cues),
      speaking(cue),
      ...length(cue),
      ...lines(cue, before),
      isRepeated ? `A chapter before is called “${cue.chapter}” too. Give this one a title of its own.` : undefined,
    ];
    return messages.flatMap((message) => (message === undefined ? [] : [{ place: `at ${clock(cue.start)}`, message }]));
  });
}

function asTheFirst({ start, chapter }: Cue, cues: readonly Cue[]): string | undefined {
  if (start > latestFirstSecond)
    return `The first caption comes later than ${latestFirstSecond} seconds in. Add what is heard before it, such as [Music].`;
  if (chapter === undefined && cues.some((cue) => cue.chapter !== undefined))
    return 'There are chapters, but the first caption starts none. Put a line such as “Chapter: Welcome” above its times.';
  return undefined;
}

function afterAnother({ start }: Cue, previous: Cue): string | undefined {
  return start < previous.end ? 'It starts before the caption above it has ended. End that one earlier.' : undefined;
}

function speaking(cue: Cue): string | undefined {
  if (cue.speaker === undefined && !isSound(cue))
    return 'Nobody is named as speaking yet. Begin the text with the speaker, such as <v Host>, or put a sound in [brackets].';
  if (/[&<>]/.test(cue.speaker ?? '')) return `Write the name “${cue.speaker}” without the signs &, < and >.`;
  return undefined;
}

function length(cue: Cue): readonly string[] {
  const seconds = Math.round((cue.end - cue.start) * 1000) / 1000;
  if (seconds < shortestSeconds) return [`It is shown for ${inSeconds(seconds)}. Show it for ${shortestSeconds} second or more.`];
  if (seconds > longestSeconds)
    return [`It is shown for ${inSeconds(seconds)}. Split it: ${longestSeconds} seconds are the most for one caption.`];
  const words = textOf(cue).split(/\s+/).filter(Boolean).length;
  const pace = Math.round((words / seconds) * 60);
  return pace > mostWordsAMinute && !isSound(cue)
    ? [
        `It shows ${words} words in ${inSeconds(seconds)}, ${pace} a minute; ${mostWordsAMinute} can be read. Show it longer, or shorten it.`,
      ]
    : [];
}

function inSeconds(seconds: number): string {
  return seconds === 1 ? '1 second' : `${seconds} seconds`;
}

function lines(cue: Cue, before: string | undefined): readonly string[] {
  if (textOf(cue).trim() === '') return ['It has no text. Write what is heard, or remove it.'];
  if (cue.lines.length > maxLines)
    return [`It has ${cue.lines.length} lines. Split it: ${maxLines} lines are the most for one caption.`];
  const tooLong = cue.lines.filter((line) => !fits(line));
  if (tooLong.length > 0)
    return tooLong.map((line) => `“${line}” is longer than ${maxLineCharacters} characters. Break the line, or split the caption.`);
  const shown = shownLines(cue, before);
  return shown.length <= maxLines && shown.every(fits)
    ? []
    : [
        `With the speaker’s name in front, “${cue.speaker}:”, it needs more than ${maxLines} lines of ${maxLineCharacters} characters. Split it.`,
      ];
}
