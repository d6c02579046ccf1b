import { readabilityOf } from './readability.ts';

/** Shorter ones are hard by a single word, which an editor sees without help. */
const fewestWordsInSentence = 8;
const longestQuote = 160;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The hardest sentences of a text, the hardest first, shortened to what a reader needs to find them.
 * @param blocks its paragraphs and list items
 */
export function hardestSentences(blocks: readonly string[], count = 2): readonly string[] {
  return blocks
    .flatMap((block) => [...sentences.segment(block)].map(({ segment }) => segment.trim()))
    .map((sentence) => ({ sentence, ...readabilityOf([sentence]) }))
    .filter(({ words }) => words >= fewestWordsInSentence)
    .toSorted((a, b) => b.grade - a.grade)
    .slice(0, count)
    .map(({ sentence }) => shortened(sentence));
}

function shortened(sentence: string): string {
  if (sentence.length <= longestQuote) return sentence;
  return `${sentence.slice(0, sentence.lastIndexOf(' ', longestQuote))} …`;
}

/** “The hardest sentences: …”, to follow what was said of the text; empty where no sentence is long enough. */
export function hardestInWords(blocks: readonly string[]): string {
  const hardest = hardestSentences(blocks);
  if (hardest.length === 0) return '';
  return ` ${hardest.length === 1 ? 'The hardest sentence' : 'The hardest sentences'}: ${hardest.map((sentence) => `“${sentence}”`).join(' · ')}`;
}
