import type { Temporal } from 'temporal-polyfill';
import type { Library } from '../../src/domain/library/library.ts';
import type { ProgramData } from '../../src/domain/program/program-data.ts';
import type { ContentTexts, Media } from '../content-files.ts';
import type { Finding } from '../findings/finding.ts';

/** What warnings look at: the content, sound, and the day. */
export interface WarningContext {
  readonly data: ProgramData;
  readonly library: Library;
  readonly texts: ContentTexts;
  readonly media: Media;
  readonly today: Temporal.PlainDate;
}

/** Something that an editor should look at some day. Unlike a check’s problem, it stops nothing. */
export interface Warning {
  /** What is looked for, as a question. */
  readonly name: string;
  /** A finding for each thing worth a look. Where entries share a message, a reader of all of them is told it once. */
  readonly warningsIn: (context: WarningContext) => readonly Finding[];
}
