// Reads one WebVTT file, strictly, with the W3C's validator. A line “Chapter: Title” above the times of a cue (WebVTT's cue identifier) starts
// a chapter there: players ignore it, validators keep it, and it moves with its cue.
import parsers, { type CueNode, type ParsedCue } from 'webvtt-parser';
import { clock } from '../../domain/captions/clock.ts';
import { type Cue, isSound } from '../../domain/captions/cue.ts';
import type { CaptionFault } from '../../domain/captions/faults.ts';
import { asStrict } from './as-strict.ts';
import { readMarks } from './speaker-changes.ts';

/** Everything that could be read, and what could not. */
export interface CaptionsReading {
  readonly cues: readonly Cue[];
  readonly faults: readonly CaptionFault[];
}

/** The package's own table lacks the semicolons, which turns `&amp;` into `&;`. */
const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&lrm;': '\u200e', '&rlm;': '\u200f', '&nbsp;': '\u00a0' };

/** The cues of a file's text, each with its speaker. */
export function readCaptions(text: string): CaptionsReading {
  const strict = asStrict(text);
  const { cues: parsed, errors } = new parsers.WebVTTParser(entities).parse(strict);
  const fileLines = strict.split('\n');
  const faults: CaptionFault[] = errors.map((error) => {
    const index = indexOf(error.line, fileLines);
    const line = fileLines[index] ?? '';
    return {
      place: `line ${index + 1}, “${line}”`,
      message: `This is not WebVTT: ${error.message}${adviceFor(error.message, line)}`,
    };
  });
  if (text.includes('\ufffd'))
    faults.push({ place: 'line 1', message: 'Some letters cannot be read. Save the file with the encoding UTF-8.' });
  if (parsed.length === 0) faults.push({ place: 'line 1', message: 'There is no caption in it.' });
  const cues: Cue[] = [];
  let speaking: string | undefined;
  for (const source of parsed) {
    const voices = source.tree.children.filter(isVoice);
    if (voices.length > 1 || (voices.length === 1 && !isNobodys(outsideVoices(source)))) faults.push(twoPeople(source));
    const text = wordsOf(source.tree.children).split('\n').map(tidy);
    const written = text.length > 1 ? text.filter((line) => line !== '') : text; // a voice tag on a line of its own is no line of text
    const marked = voices.length > 0 || isSound({ lines: written }) ? [] : written.map(readMarks);
    const changes = marked.filter(({ isChange }) => isChange);
    const [first] = changes;
    const isWithin = marked.some(({ words }) => words.includes('>>'));
    if (isWithin || changes.length > 1 || (first !== undefined && marked[0] !== first)) faults.push(twoPeople(source));
    else if (first !== undefined && first.speaker === undefined)
      faults.push({
        place: `at ${clock(source.startTime)}`,
        message: `Somebody else begins to speak here. Say who: write <v Name> in place of the mark before “${first.words}”.`,
      });
    const lines = first === undefined ? written : marked.map(({ words }) => words);
    speaking = tidy(voices[0]?.value ?? '') || (first === undefined ? speaking : first.speaker);
    cues.push({
      start: source.startTime,
      end: source.endTime,
      speaker: isSound({ lines }) ? undefined : speaking,
      lines,
      chapter: /^chapter:\s*(?<title>\S.*)$/i.exec(source.id)?.groups?.['title']?.trim(),
      placement: placementOf(source),
    });
  }
  return { cues, faults };
}

function twoPeople({ startTime }: ParsedCue): CaptionFault {
  return { place: `at ${clock(startTime)}`, message: 'Two people speak in one caption. Give each a caption of their own.' };
}

/** The parser names the line below a caption for what is wrong in its words. */
function indexOf(line: number, lines: readonly string[]): number {
  let index = Math.min(line, lines.length) - 1;
  while (index > 0 && lines[index] === '') index -= 1;
  return index;
}

function isNobodys(text: string): boolean {
  return text === '' || isSound({ lines: [text] });
}

/** What to do about a fault that the parser names, where its words alone do not say it. */
function adviceFor(message: string, line: string): string {
  if (/previous cue/.test(message)) return ' Put the captions in the order of their times.';
  if (/End timestamp/.test(message)) return ' Write the later time after the arrow.';
  if (/signature/.test(message)) return ' Begin the file with a line that says WEBVTT, and a blank line below it.';
  if (!line.includes('-->') && line.includes('<'))
    return ' Write a < that is meant as a sign as &lt;, and close each tag, such as <i>so</i>.';
  if (/identifier/.test(message)) return ' Put this line right above the times of its caption, or leave it out.';
  if (/osition|lign|ize |etting|irection/.test(message))
    return ' Leave out what stands after the times, or write it such as line:10% align:start.';
  if (/timestamp|digits|minutes|seconds|separator|Milliseconds|No time/i.test(message))
    return ' Write times as 00:01:15.000 --> 00:01:18.500.';
  if (/blank/i.test(message)) return ' Leave a blank line between two captions only.';
  return '';
}

function isVoice(node: CueNode): node is Extract<CueNode, { type: 'object' }> {
  return node.type === 'object' && node.name === 'v';
}

function outsideVoices({ tree }: ParsedCue): string {
  return wordsOf(tree.children.filter((node) => !isVoice(node))).trim();
}

function wordsOf(nodes: readonly CueNode[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.value : node.type === 'object' ? wordsOf(node.children) : '')).join('');
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function placementOf({ linePosition, snapToLines, textPosition, alignment, size }: ParsedCue): string | undefined {
  const settings = [
    ...(linePosition === 'auto' ? [] : [`line:${linePosition}${snapToLines ? '' : '%'}`]),
    ...(textPosition === 'auto' ? [] : [`position:${textPosition}%`]),
    ...(alignment === 'center' ? [] : [`align:${alignment}`]),
    ...(size === 100 ? [] : [`size:${size}%`]),
  ];
  return settings.length === 0 ? undefined : settings.join(' ');
}
