/** What Decap keeps and our addresses do without. */
const unfit = /[_~]/;

/**
 * What keeps a new entry from getting a file's name from `text`, as a sentence; undefined where nothing does. Decap takes accents off, and
 * turns full stops and everything that is no ASCII letter or digit into hyphens.
 */
export function problemOfNaming(text: string): string | undefined {
  const plain = text.normalize('NFD');
  if (!/[a-z0-9]/i.test(plain)) return 'Use at least one letter from A to Z or a digit: the address is made from it';
  const [letter] = unfit.exec(plain) ?? [];
  return letter === undefined ? undefined : `Leave out ${letter}: the address is made from it`;
}
