// Writes WebVTT files from the cues of one: what viewers' players get.
import { chaptersOf } from './chapters.ts';
import type { Cue } from './cue.ts';
import { shownLines } from './shown-lines.ts';

/** The captions of a recording: without editors' notes and chapters, and with each speaker's name in sight. */
export function captionsFile(cues: readonly Cue[]): string {
  let before: string | undefined;
  const shown = cues.map((cue) => {
    const lines = shownLines(cue, before);
    before = cue.speaker ?? before;
    return { ...cue, lines, chapter: undefined };
  });
  return webVtt(shown);
}

/** The chapters of a recording, for the menus of players. */
export function chaptersFile(cues: readonly Cue[]): string {
  return file(chaptersOf(cues).map(({ title, start, end }) => `${times(start, end)}\n${escaped(title)}`));
}

/** The cues as an editor would write them, which read back as the same. */
export function webVtt(cues: readonly Cue[]): string {
  return file(
    cues.map(({ start, end, speaker, lines, chapter, placement }) =>
      [
        ...(chapter === undefined ? [] : [`Chapter: ${chapter}`]),
        `${times(start, end)}${placement === undefined ? '' : ` ${placement}`}`,
        `${speaker === undefined ? '' : `<v ${speaker}>`}${lines.map(escaped).join('\n')}`,
      ].join('\n'),
    ),
  );
}

function file(blocks: readonly string[]): string {
  return `${['WEBVTT', ...blocks].join('\n\n')}\n`;
}

function times(start: number, end: number): string {
  return `${timestamp(start)} --> ${timestamp(end)}`;
}

function timestamp(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000);
  const part = (unit: number, size: number, digits: number) => String(Math.floor(milliseconds / unit) % size).padStart(digits, '0');
  return `${part(3_600_000, 1000, 2)}:${part(60_000, 60, 2)}:${part(1000, 60, 2)}.${part(1, 1000, 3)}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
