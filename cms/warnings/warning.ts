import type { Temporal } from 'temporal-polyfill';
import type { Library } from '../../src/domain/library/library.ts';

/** Something that an editor should look at some day. Unlike a check’s problem, it stops nothing. */
export interface Warning {
  /** What is looked for, as a question: “Which …?” */
  readonly name: string;
  /** One sentence for each thing worth a look. Many of one kind share a sentence. */
  readonly warningsIn: (library: Library, today: Temporal.PlainDate) => readonly string[];
}
