import counts from 'text-readability';
import { memoize } from '../memoize.ts';

/** How hard a text is to read. */
export interface Readability {
  readonly words: number;
  readonly wordsPerSentence: number;
  /** The US school grade of Flesch and Kincaid; a reading age is about five years more. */
  readonly grade: number;
}

/**
 * Measures paragraphs and list items, each of which ends a sentence. The words, sentences and syllables are counted by
 * `text-readability`. Its own grade is not used: it rounds syllables a word to a tenth, and so moves in steps of more than one grade.
 */
export function readabilityOf(blocks: readonly string[]): Readability {
  const counted = blocks.map(countsOf);
  const sum = (what: keyof Counts) => counted.reduce((total, one) => total + one[what], 0);
  const words = sum('words');
  if (words === 0) return { words, wordsPerSentence: 0, grade: 0 };
  const wordsPerSentence = words / sum('sentences');
  const syllablesPerWord = sum('syllables') / words;
  return { words, wordsPerSentence, grade: 0.39 * wordsPerSentence + 11.8 * syllablesPerWord - 15.59 };
}

interface Counts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

const countsOf = memoize((block): Counts => {
  // The package ends a sentence at straight quotes only.
  const text = block.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
  return {
    words: counts.lexiconCount(text),
    sentences: counts.sentenceCount(text),
    syllables: counts.syllableCount(text),
  };
});

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return (lower + upper) / 2;
}
