import type { Temporal } from 'temporal-polyfill';
import type { Library } from '../../src/domain/library/library.ts';
import type { ProgramData } from '../../src/domain/program/program-data.ts';

/** Something that an editor should look at some day. Unlike a check’s problem, it stops nothing. */
export interface Warning {
  /** What is looked for, as a question. */
  readonly name: string;
  /** One sentence for each thing worth a look. Many of one kind share a sentence. */
  readonly warningsIn: (data: ProgramData, library: Library, today: Temporal.PlainDate) => readonly string[];
}
