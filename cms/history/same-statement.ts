import { plainWords } from './words-of-weight.ts';

const written = [
  [/n[’']t\b/g, ' not'],
  [/[’']m\b/g, ' am'],
  [/[’']re\b/g, ' are'],
  [/[’']ve\b/g, ' have'],
  [/[’']ll\b/g, ' will'],
] as const;

const articles = new Set(['a', 'an', 'the', 'that']);

/** Shorter words are too often another word with one letter changed: “now” and “not”. */
const lettersOfTypo = 5;

/**
 * Whether somebody who agreed to `then` has agreed to `now`: punctuation, capitals, articles, contractions and a slip of the pen apart, the
 * words are the same. What people have confirmed is not a matter of likeness.
 */
export function isSameStatement(then: string, now: string): boolean {
  const [earlier, later] = [then, now].map((text) => {
    const inFull = written.reduce((full, [short, long]) => full.replaceAll(short, long), text.toLowerCase());
    return plainWords(inFull).filter((word) => !articles.has(word));
  });
  return earlier?.length === later?.length && earlier?.every((word, index) => isSameWord(word, later?.[index] ?? '')) === true;
}

/** Whether two words are the same but for one letter, or two that changed places. */
function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.min(one.length, other.length) < lettersOfTypo || one[0] !== other[0]) return false;
  let start = 0;
  while (one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === [...right].reverse().join(''));
}
