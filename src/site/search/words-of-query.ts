/** A run of words that stand side by side in a query, and may be written as one. */
export type Compound = { readonly together: string; readonly apart: string };

const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
/** A dash, slash or underscore at a letter. Between digits it stays, as in a telephone number, which Pagefind reads as one word. */
const joint = /(?<=\p{L})[\p{Pd}/_]+(?=[\p{L}\p{N}])|(?<=\p{N})[\p{Pd}/_]+(?=\p{L})/gu;
const decimal = /(?<![\d.])\d+(?:\.\d+)+(?!\.?\d)/g;

/** The words of a text as Pagefind keeps them (letters and digits in lower case, without marks), those with a hyphen in their parts. */
export function wordsOf(text: string): readonly string[] {
  const parts = text.normalize('NFKC').replace(invisible, '').replace(joint, ' ').split(/\s+/);
  return parts
    .map((part) =>
      part
        .normalize('NFD')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, ''),
    )
    .filter((part) => part !== '');
}

/** The numbers with a decimal point, which Pagefind reads without it: `2.5` is 25 there. */
export function decimalsOf(text: string): readonly string[] {
  return text.match(decimal) ?? [];
}

/** Whether a text has the number itself: neither the end of a longer one nor another number of the same digits. It may go on, as words may. */
export function hasDecimal(text: string, number: string): boolean {
  return new RegExp(`(?<!\\d|\\d\\.)${number.replaceAll('.', '\\.')}`).test(text);
}

/** What of the words may be one word: two or three of them. */
export function compoundsOf(words: readonly string[]): readonly Compound[] {
  return [2, 3].flatMap((length) =>
    words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => {
      const run = words.slice(at, at + length);
      return { together: run.join(''), apart: run.join(' ') };
    }),
  );
}

/** The words with every choice of compounds written as one, themselves first. */
export function writtenTogether(words: readonly string[], compounds: ReadonlySet<string>): readonly (readonly string[])[] {
  const [first, ...rest] = words;
  if (first === undefined) return [[]];
  const joined = [2, 3].flatMap((length) => {
    const run = words.slice(0, length);
    const together = run.join('');
    if (run.length < length || !compounds.has(together)) return [];
    return writtenTogether(words.slice(length), compounds).map((others) => [together, ...others]);
  });
  return [...writtenTogether(rest, compounds).map((others) => [first, ...others]), ...joined];
}

/** How many of the compounds a title has, in whatever form. */
export function compoundsIn(title: string, compounds: readonly Compound[]): number {
  const words = ` ${wordsOf(title).join(' ')} `;
  return compounds.filter(({ together, apart }) => [together, apart].some((form) => words.includes(` ${form.replace(/s$/, '')}`)))
    .length;
}
