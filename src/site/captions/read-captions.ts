// Reads one WebVTT file, strictly, with the W3C's validator. A line “Chapter: Title” above the times of a cue (WebVTT's cue identifier) starts
// a chapter there: players ignore it, validators keep it, and it moves with its cue.
import parsers, { type CueNode, type ParsedCue } from 'webvtt-parser';
import { clock } from '../../domain/captions/clock.ts';
import { type Cue, isSound } from '../../domain/captions/cue.ts';
import type { CaptionFault } from '../../domain/captions/faults.ts';

/** Everything that could be read, and what could not. */
export interface CaptionsReading {
  readonly cues: readonly Cue[];
  readonly faults: readonly CaptionFault[];
}

/** The package's own table lacks the semicolons, which turns `&amp;` into `&;`. */
const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&lrm;': '\u200e', '&rlm;': '\u200f', '&nbsp;': '\u00a0' };

/** The cues of a file's text, each with its speaker. */
export function readCaptions(text: string): CaptionsReading {
  const { cues: parsed, errors } = new parsers.WebVTTParser(entities).parse(text);
  const faults: CaptionFault[] = errors.map(({ message, line }) => ({
    place: `line ${line}`,
    message: `This is not WebVTT: ${message} Write times as 00:01:15.000 --> 00:01:18.500, and leave a blank line between two captions only.`,
  }));
  if (text.includes('\ufffd'))
    faults.push({ place: 'line 1', message: 'Some letters cannot be read. Save the file with the encoding UTF-8.' });
  if (parsed.length === 0) faults.push({ place: 'line 1', message: 'There is no caption in it.' });
  const cues: Cue[] = [];
  let speaking: string | undefined;
  for (const source of parsed) {
    const voices = source.tree.children.filter(isVoice);
    if (voices.length > 1 || (voices.length === 1 && outsideVoices(source) !== ''))
      faults.push({
        place: `at ${clock(source.startTime)}`,
        message: 'Two people speak in one caption. Give each a caption of their own.',
      });
    const lines = wordsOf(source.tree.children).split('\n').map(tidy);
    speaking = tidy(voices[0]?.value ?? '') || speaking;
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

function placementOf({ linePosition, snapToLines }: ParsedCue): string | undefined {
  return linePosition === 'auto' ? undefined : `line:${linePosition}${snapToLines ? '' : '%'}`;
}
