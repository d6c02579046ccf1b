import type { Library } from '../../src/domain/library/library.ts';
import type { ProgramData } from '../../src/domain/program/program-data.ts';
import type { ContentTexts, Media } from '../content-files.ts';
import type { Finding } from '../findings/finding.ts';

/** A rule that looks at texts and pictures only: it is asked even where the fields of some entry cannot be read. */
export interface TextCheck {
  /** “Ensure …”: what holds when no problem is found. */
  readonly name: string;
  /** A finding for each problem: which entry, which field, what is wrong and what to do. */
  readonly problemsIn: (texts: ContentTexts, media: Media) => readonly Finding[];
}

/** A rule across files. Every rule runs, and every problem is shown, in the words of the person who edits the content. */
export interface Check {
  /** “Ensure …”: what holds when no problem is found. */
  readonly name: string;
  /** A finding for each problem: which entry, which field, what is wrong and what to do. */
  readonly problemsIn: (data: ProgramData, texts: ContentTexts, library: Library, media: Media) => readonly Finding[];
}

/** A rule within one entry. The CMS asks it when the entry is saved: it knows that entry and nothing besides. */
export interface EntryCheck<Entry> {
  /** “Ensure …”: what holds when no problem is found. */
  readonly name: string;
  /** Each problem of the entry: which field, what is wrong and what to do. */
  readonly problemsWithin: (entry: Entry) => readonly FieldProblem[];
}

/** A finding within an entry that is known. */
export type FieldProblem = Omit<Finding, 'file'>;
