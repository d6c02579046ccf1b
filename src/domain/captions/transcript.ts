import { type Chapter, chaptersOf } from './chapters.ts';
import { type Cue, textOf } from './cue.ts';

/** What one person says without a break, or a sound. */
export interface Passage {
  readonly start: number;
  /** Absent for a sound. */
  readonly speaker: string | undefined;
  readonly text: string;
}

/** The passages of one chapter; of all that comes before the first one where `chapter` is absent. */
export interface TranscriptPart {
  readonly chapter: Chapter | undefined;
  readonly passages: readonly Passage[];
}

/** A silence after which a new passage starts. */
const longPauseSeconds = 3;
/** After so much talk the next sentence starts a new passage: a link to a moment is never far. */
const longPassageSeconds = 45;

/** The transcript of a recording: a new passage where the speaker or the chapter changes, after a long pause, and in long talk. */
export function transcriptOf(cues: readonly Cue[]): readonly TranscriptPart[] {
  const chapters = chaptersOf(cues);
  const firstStart = chapters[0]?.start ?? Number.POSITIVE_INFINITY;
  const parts = [
    { chapter: undefined, cues: cues.filter(({ start }) => start < firstStart) },
    ...chapters.map((chapter) => ({
      chapter,
      cues: cues.filter(({ start }) => start >= chapter.start && start < chapter.end),
    })),
  ];
  return parts.filter((part) => part.cues.length > 0).map((part) => ({ chapter: part.chapter, passages: passagesOf(part.cues) }));
}

/** The whole transcript as plain text, one passage a line. */
export function plainTranscript(parts: readonly TranscriptPart[]): string {
  const lines = parts.flatMap(({ passages }) => passages);
  return lines.map(({ speaker, text }) => (speaker === undefined ? text : `${speaker}: ${text}`)).join('\n');
}

function passagesOf(cues: readonly Cue[]): readonly Passage[] {
  const groups: Cue[][] = [];
  for (const cue of cues) {
    const group = groups.at(-1);
    if (group && belongs(cue, group)) group.push(cue);
    else groups.push([cue]);
  }
  return groups.map((group) => ({
    start: group[0]?.start ?? 0,
    speaker: group[0]?.speaker,
    text: group.map(textOf).join(' '),
  }));
}

function belongs(cue: Cue, group: readonly Cue[]): boolean {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last || cue.speaker !== first.speaker || cue.start - last.end >= longPauseSeconds) return false;
  return cue.start - first.start < longPassageSeconds || !/[.?!]["”’)]*$/.test(textOf(last));
}
