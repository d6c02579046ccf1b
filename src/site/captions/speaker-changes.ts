// Who speaks, as captioners write it outside WebVTT: “>>” or a dash where another person begins, and “NAME:” in capitals (CEA-608 practice; DCMP
// Captioning Key, “Speaker Identification”).

/** A line's words without its marks: whether another person begins there, and who, where the line says so. */
export interface MarkedLine {
  readonly words: string;
  readonly isChange: boolean;
  readonly speaker: string | undefined;
  /** The speaker, unless it has to be asked whether that is a name at all. */
  readonly certain: string | undefined;
}

const change = /^(?:>{2,}|[-\u2010-\u2015]) ?(?=\S)/;
/** A time or an address has a colon too. */
const behind = String.raw`:(?:\s+|(?![/\p{N}]))`;
const capitals = new RegExp(String.raw`^(\p{Lu}[\p{Lu}\p{N} .'’-]{0,38}[\p{Lu}\p{N}.])${behind}`, 'u');
/** Two names or more, each with a capital: as Zoom writes them. */
const fullName = new RegExp(String.raw`^(\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{N}+)){1,4})${behind}`, 'u');
/** One such word may be a name (“Jane: …”) or begin a sentence (“Remember: …”). */
const oneWord = new RegExp(String.raw`^(\p{Lu}[\p{L}\p{M}.'’-]{0,39})${behind}`, 'u');
/** Behind a mark of change, a name may be written as names are. */
const anyName = new RegExp(String.raw`^(\p{Lu}[\p{L}\p{N} .'’-]{0,38}[\p{L}\p{N}.])${behind}`, 'u');
/** A sound before the mark or the name stays with the words. */
const leadingSounds = /^(?:(?:\[[^\]]*\]|\([^)]*\))\s*)*/;

/**
 * Reads the marks of one line of a caption that has no `<v Name>`.
 *
 * @param named everybody whom the file names elsewhere: one word in front of a colon is one of them, or has to be asked about
 */
export function readMarks(line: string, named: ReadonlySet<string> = new Set()): MarkedLine {
  const sounds = leadingSounds.exec(line)?.[0] ?? '';
  const heard = line.slice(sounds.length);
  const isMarked = change.test(heard);
  const rest = heard.replace(change, '');
  const [certainLabel, certain] = (isMarked ? anyName : capitals).exec(rest) ?? fullName.exec(rest) ?? [];
  const [label = '', speaker] = certain === undefined ? (oneWord.exec(rest) ?? []) : [certainLabel, certain];
  return {
    words: `${sounds}${rest.slice(label.length)}`.trim(),
    isChange: isMarked || speaker !== undefined,
    speaker,
    certain: certain ?? (speaker !== undefined && named.has(speaker) ? speaker : undefined),
  };
}
