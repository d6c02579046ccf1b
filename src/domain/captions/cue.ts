/** One caption of a recording, as its WebVTT file gives it. Times are seconds from the beginning of the recording. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  /** Who speaks: named in this cue, or else the last one who was. Absent for a sound. */
  readonly speaker: string | undefined;
  readonly lines: readonly string[];
  /** The title of the chapter that starts with this cue. */
  readonly chapter: string | undefined;
  /** Where the file puts it, such as `line:10%`, so that it covers nothing that is shown. */
  readonly placement: string | undefined;
}

/** The cue's words in one line. */
export function textOf(cue: Pick<Cue, 'lines'>): string {
  return cue.lines.join(' ');
}

/** Whether it tells nothing but sounds, such as `[Applause]`, `(door slams)` or notes: nobody speaks. */
export function isSound(cue: Pick<Cue, 'lines'>): boolean {
  return /^(?:\[[^\]]+\]|\([^)]+\)|[♪♫♬][^♪♫♬]*[♪♫♬]?|\s)+$/.test(textOf(cue)) && textOf(cue).trim() !== '';
}
