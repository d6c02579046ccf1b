// What is taken out of everything that people type, before it is checked or stored. Names in any script survive unchanged.

/**
 * Characters that no reader can see and that can hide or reorder text: C0 and C1 controls (but tab and line feed), bidirectional
 * controls (Unicode TR 36, “Trojan Source”), zero-width and invisible operators, tag characters, variation selectors
 * beyond VS16, interlinear annotations, invisible fillers. Zero-width joiners stay: Persian, Indic scripts and emoji need them.
 */
const hiddenCharacters =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: so are combining characters that cannot be seen
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/gu;

/** A joiner that joins nothing: at an end of the text, beside a space, or in a row. */
const idleJoiners = /(?<=^|\s)[\u200C\u200D]+|[\u200C\u200D]+(?=\s|$)|(?<=[\u200C\u200D])[\u200C\u200D]+/gu;

/**
 * More marks on one letter than any language has (UAX #15, “Stream-Safe Text Format”, allows 30). Composing a text takes time that grows with
 * the square of such a run: 62 kB of them took two seconds.
 */
const marksBeyond30 = /(?<=\p{M}{30})\p{M}+/gu;

/** `text` in NFC, with line feeds only, without hidden characters, trimmed; more than two blank lines become two. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(hiddenCharacters, '')
    .replace(idleJoiners, '')
    .replace(marksBeyond30, '')
    .normalize('NFC') // only now: a hidden character may have kept a letter and its accent apart
    .split('\n')
    .map((line) => line.trimEnd()) // a pattern for this takes seconds over a long run of spaces
    .join('\n')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim();
}

/** `cleanText` on one line: every run of white space becomes one space. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}

/** Whether somebody sees anything of `text`: whether `cleanText` leaves something of it. Stops at the first that is seen. */
export function isBlank(text: string): boolean {
  return !visible.test(text);
}
const visible = new RegExp(`[^\\s\\u200C\\u200D${hiddenCharacters.source.slice(1, -1)}]`, 'u');

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Whether `text` has more than `max` characters, as people count them: a letter with its marks, a syllable of an Indic script or an emoji is
 * one (UAX #29). Three times as many code points are too many in any case, since GitHub counts those.
 */
export function isLongerThan(text: string, max: number): boolean {
  if (text.length <= max) return false; // UTF-16 units are never fewer
  let codePoints = 0;
  for (const _codePoint of text) {
    codePoints += 1;
    if (codePoints > 3 * max) return true;
  }
  if (codePoints <= max) return false;
  let count = 0;
  for (const _grapheme of graphemes.segment(text)) {
    count += 1;
    if (count > max) return true;
  }
  return false;
}
