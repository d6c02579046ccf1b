// Makes text harmless at GitHub, in an issue or a comment: it is shown, and copied, as it was typed, and nothing in it takes effect.
// Markdown is escaped. What GitHub links only after Markdown, in the text that is left, is split by an empty HTML comment, which vanishes from
// what people see and copy, and stays in the plain text that mail quotes (openjdk/skara does so; github/markup#1168).

const emptyComment = '<!-- -->';
const noBreakSpace = '\u00A0';

/** Marks that mean something anywhere in a line of GitHub's Markdown. */
const marks = /[\\`*_[\]<~|]|&(?=#?\w+;)/g;
/** Those that mean something at the beginning of a line: headings, quotes, lists, rules, the delimiter row of a table. */
const marksAtLineStart = /^[#>+\-=:]|(?<=^\d{1,9})[.)]/gm;

/** Where GitHub finds something to link or to replace in text that has been through Markdown. Each is linear. */
const linkPoints = new RegExp(
  [
    /(?<=@)(?=[\w.\\-])/, // mentions and e-mail addresses
    /(?<=#)(?=\d)/, // #12, owner/repository#12
    /(?<=g)(?=h-\d|hsa-)|(?<=c)(?=ve-\d)/, // GH-12, and security advisories
    /(?<=:)(?=\/\/)/, // addresses
    /(?<=w)(?=ww\.)/, // addresses without a scheme
    /(?<=:)(?=[\w+\\-]+:)/, // emoji codes
    /(?<=<)(?=!)/, // comments: no text holds the beginning of the marker's
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);
/** A run that could be a commit's hash, which GitHub links from seven digits on. */
const commitHash = /(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/gi;
const hashPieces = /.{1,6}/g;
const dollars = /\$+/g;

/**
 * `text` as GitHub's Markdown: an empty line begins a paragraph, any other line end is kept, as GitHub keeps it in issues and comments.
 * HTML joins spaces, so every other one of several is a no-break space, which browsers copy as a space.
 * @param text clean (clean-text.ts)
 */
export function markdownParagraphs(text: string): string {
  const escaped = text
    .replace(/^[ \t]+|[ \t]{2,}/gm, (run) => [...run].map((_, index) => (index % 2 === 0 ? noBreakSpace : ' ')).join(''))
    .replace(marks, '\\$&')
    .replace(marksAtLineStart, '\\$&')
    .replace(/\n{3,}/g, (run) => '<br>'.repeat(run.length)); // never at the beginning of a line: HTML alone on one is a block
  const split = escaped
    .split(linkPoints)
    .join(emptyComment)
    .replace(commitHash, (hash) => (hash.match(hashPieces) ?? []).join(emptyComment));
  // Two could set what is between them as mathematics. GitHub takes no backslash here, and names this way out itself.
  return (split.match(dollars)?.length ?? 0) < 2 ? split : split.replace(dollars, (run) => `<span>${run}</span>`);
}

/** `text` as one line of GitHub's Markdown, for a heading, an item of a list or a cell of a table. */
export function markdownLine(text: string): string {
  return markdownParagraphs(text.replace(/\s+/g, ' ').trim());
}
