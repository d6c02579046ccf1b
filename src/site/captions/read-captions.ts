// Reads one WebVTT file, strictly, with the W3C's validator. A line “Chapter: Title” above the times of a cue (WebVTT's cue identifier) starts
// a chapter there: players ignore it, validators keep it, and it moves with its cue.
import parsers, { type CueNode, type ParsedCue } from 'webvtt-parser';
import { captionsParts } from '../../domain/captions/captions-file.ts';
import { clock } from '../../domain/captions/clock.ts';
import { type Cue, isSound } from '../../domain/captions/cue.ts';
import type { CaptionFault } from '../../domain/captions/faults.ts';
import { asStrict } from './as-strict.ts';
import { type MarkedLine, readMarks } from './speaker-changes.ts';

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
  const above = linesBeforeText(text);
  const faults: CaptionFault[] = errors.map((error) => {
    const index = indexOf(error.line, fileLines);
    const line = fileLines[index] ?? '';
    return {
      place: `${placeOf(index + 1, above)}, “${line}”`,
      message: `This is not WebVTT: ${error.message}${adviceFor(error.message, line)}`,
    };
  });
  if (text.includes('\ufffd'))
    faults.push({ place: 'line 1', message: 'Some letters cannot be read. Save the file with the encoding UTF-8.' });
  if (parsed.length === 0) faults.push({ place: 'line 1', message: 'There is no caption in it.' });
  const cues: Cue[] = [];
  const named = namesIn(parsed);
  let speaking: string | undefined;
  for (const source of parsed) {
    const [voice, ...others] = voicesOf(source);
    const isWithVoice = voice !== undefined;
    if (others.length > 0 || (isWithVoice && !isNobodys(outsideVoices(source)))) faults.push(twoPeople(source));
    const written = linesOf(source);
    const marked = isWithVoice || isSound({ lines: written }) ? [] : written.map((line) => readMarks(line, named));
    const changes = marked.filter(({ isChange }) => isChange);
    const [first] = changes;
    const isWithin = marked.some(({ words }) => words.includes('>>'));
    if (isWithin || changes.length > 1 || (first !== undefined && marked[0] !== first)) faults.push(twoPeople(source));
    else if (first !== undefined) faults.push(...questionsOf(source, first));
    const lines = first === undefined ? written : withoutEmpty(marked.map(({ words }) => words));
    speaking = tidy(voice?.value ?? '') || (first === undefined ? speaking : first.speaker);
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

/** An editor sees the field with the text (`captionsFields`), without the line of the signature and the empty one below it. */
function placeOf(line: number, above: number): string {
  return line > above && above > 0 ? `line ${line - above} (line ${line} of the file)` : `line ${line}`;
}

function linesBeforeText(file: string): number {
  const head = file.slice(0, file.length - captionsParts(file).text.length);
  return head.split(/\r\n|\r|\n/).length - 1;
}

/** Everybody whom the file names without doubt. */
function namesIn(cues: readonly ParsedCue[]): ReadonlySet<string> {
  const names = cues.flatMap((cue) => {
    const voices = voicesOf(cue).map(({ value = '' }) => tidy(value));
    return voices.length > 0 ? voices : linesOf(cue).flatMap((line) => readMarks(line).certain ?? []);
  });
  return new Set(names);
}

/** What has to be asked about who speaks. */
function questionsOf({ startTime }: ParsedCue, { speaker, certain, words }: MarkedLine): readonly CaptionFault[] {
  if (certain !== undefined) return [];
  const message =
    speaker === undefined
      ? `Somebody else begins to speak here. Say who: write <v Name> in place of the mark before “${words}”.`
      : `Is “${speaker}” the name of who speaks? Then write <v ${speaker}> in place of “${speaker}:”. If not, begin the caption with who speaks, such as <v Host>.`;
  return [{ place: `at ${clock(startTime)}`, message }];
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

/** A voice tag, or a name, on a line of its own is no line of text. */
function withoutEmpty(lines: readonly string[]): readonly string[] {
  return lines.length > 1 ? lines.filter((line) => line !== '') : lines;
}

function linesOf({ tree }: ParsedCue): readonly string[] {
  return withoutEmpty(wordsOf(tree.children).split('\n').map(tidy));
}

function voicesOf({ tree }: ParsedCue) {
  return tree.children.filter(isVoice);
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

function placementOf(cue: ParsedCue): string | undefined {
  const { direction, linePosition, snapToLines, lineAlign, textPosition, positionAlign, alignment, size } = cue;
  const settings = [
    ...(direction === 'horizontal' ? [] : [`vertical:${direction}`]),
    ...(linePosition === 'auto'
      ? []
      : [`line:${linePosition}${snapToLines ? '' : '%'}${lineAlign === 'start' ? '' : `,${lineAlign}`}`]),
    ...(textPosition === 'auto' ? [] : [`position:${textPosition}%${positionAlign === 'auto' ? '' : `,${positionAlign}`}`]),
    ...(alignment === 'center' ? [] : [`align:${alignment}`]),
    ...(size === 100 ? [] : [`size:${size}%`]),
  ];
  return settings.length === 0 ? undefined : settings.join(' ');
}
