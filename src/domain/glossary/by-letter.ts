import type { GlossaryTerm } from './glossary-term.ts';

/** The terms that begin with one letter. */
export interface LetterOfTerms<Entry> {
  /** A capital without accents. */
  readonly letter: string;
  readonly entries: readonly Entry[];
}

/** Terms in the order of a dictionary, sorted into their letters: “El día” stands under E, and an accent makes no other letter. */
export function byLetter<Entry extends { readonly data: Pick<GlossaryTerm, 'term'> }>(
  entries: readonly Entry[],
): readonly LetterOfTerms<Entry>[] {
  const sorted = entries.toSorted((a, b) => a.data.term.localeCompare(b.data.term, 'en-US'));
  return [...Map.groupBy(sorted, ({ data }) => letterOf(data.term))].map(([letter, group]) => ({ letter, entries: group }));
}

function letterOf(term: string): string {
  const [first = ''] = term.normalize('NFD');
  return first.toUpperCase();
}

/** The fragment at which the glossary has the terms of a letter. */
export function letterId(letter: string): string {
  return `letter-${letter.toLowerCase()}`;
}
