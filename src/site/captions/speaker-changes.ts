// Who speaks, as captioners write it outside WebVTT: “>>” or a dash where another person begins, and “NAME:” in capitals (CEA-608 practice; DCMP
// Captioning Key, “Speaker Identification”).

/** A line's words without its marks: whether another person begins there, and who, where the line says so. */
export interface MarkedLine {
  readonly words: string;
  readonly isChange: boolean;
  readonly speaker: string | undefined;
}

const change = /^(?:>{2,}|[-\u2010-\u2015]) ?(?=\S)/;
const capitals = /^(\p{Lu}[\p{Lu}\p{N} .'’-]{0,38}[\p{Lu}\p{N}.]):\s*(?=\S)/u;
/** Two names or more, each with a capital: as Zoom writes them. One such word may be anybody’s (“Remember: …”). */
const fullName = /^(\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{N}+)){1,4}):\s*(?=\S)/u;
/** A sound before the mark or the name stays with the words. */
const leadingSounds = /^(?:(?:\[[^\]]*\]|\([^)]*\))\s*)*/;
/** Behind a mark of change, a name may be written as names are. */
const anyName = /^(\p{Lu}[\p{L}\p{N} .'’-]{0,38}[\p{L}\p{N}.]):\s*(?=\S)/u;

/** Reads the marks of one line of a caption that has no `<v Name>`. */
export function readMarks(line: string): MarkedLine {
  const sounds = leadingSounds.exec(line)?.[0] ?? '';
  const heard = line.slice(sounds.length);
  const isChange = change.test(heard);
  const rest = heard.replace(change, '');
  const [label = '', speaker] = (isChange ? anyName : capitals).exec(rest) ?? fullName.exec(rest) ?? [];
  return { words: `${sounds}${rest.slice(label.length)}`, isChange: isChange || speaker !== undefined, speaker };
}
