// Captions as YouTube, Zoom and captioners write them: who speaks, what is read past, and what a refusal advises.
import { expect, test } from 'vitest';
import { captionsFileOf, captionsParts } from '../../../../src/domain/captions/captions-file.ts';
import { webVtt } from '../../../../src/domain/captions/web-vtt.ts';
import { readCaptions } from '../../../../src/site/captions/read-captions.ts';
import { cue } from '../../domain/captions/cues.ts';

const faultsIn = (text: string) => readCaptions(text).faults.map(({ place, message }) => `${place}: ${message}`);

const said = (...blocks: readonly string[]) =>
  readCaptions(['WEBVTT', ...blocks.map((text, index) => `00:0${index}.000 --> 00:0${index + 1}.000\n${text}`)].join('\n\n'));

test.each([
  [
    'a name in capitals',
    ['HOST: Welcome.', 'And hello.', 'DR. LEE: Thank you.'],
    ['HOST', 'HOST', 'DR. LEE'],
    ['Welcome.', 'And hello.', 'Thank you.'],
  ],
  ['a mark and a name', ['>> Host: Welcome.', '- Guest: Thank you.'], ['Host', 'Guest'], ['Welcome.', 'Thank you.']],
  [
    'a word with a colon that is no name',
    ['<v Host>Well.', '<v Host>Remember: read aloud.'],
    ['Host', 'Host'],
    ['Well.', 'Remember: read aloud.'],
  ],
  ['a voice on a line of its own', ['<v Host>\nWelcome.'], ['Host'], ['Welcome.']],
  [
    'sounds, and words around one',
    ['<v Host>Well.', '(door slams)', '♪ music ♪', '[laughs] So.'],
    ['Host', undefined, undefined, 'Host'],
    ['Well.', '(door slams)', '♪ music ♪', '[laughs] So.'],
  ],
])('who speaks: %s', (_what, blocks, speakers, words) => {
  const { cues, faults } = said(...blocks);
  expect(faults).toEqual([]);
  expect(cues.map(({ speaker }) => speaker)).toEqual(speakers);
  expect(cues.map(({ lines }) => lines.join(' '))).toEqual(words);
});

test.each([
  [
    '>> Thank you.',
    'at 0:01: Somebody else begins to speak here. Say who: write <v Name> in place of the mark before “Thank you.”.',
  ],
  [
    '- Thank you.',
    'at 0:01: Somebody else begins to speak here. Say who: write <v Name> in place of the mark before “Thank you.”.',
  ],
  ['- Shall we?\n- Yes.', 'at 0:01: Two people speak in one caption. Give each a caption of their own.'],
  [
    'Jane: Hi.',
    'at 0:01: Is “Jane” the name of who speaks? Then write <v Jane> in place of “Jane:”. If not, begin the caption with who speaks, such as <v Host>.',
  ],
  [
    'Note: read aloud.',
    'at 0:01: Is “Note” the name of who speaks? Then write <v Note> in place of “Note:”. If not, begin the caption with who speaks, such as <v Host>.',
  ],
  ['Shall we?\nJane: Yes.', 'at 0:01: Two people speak in one caption. Give each a caption of their own.'],
  ['Shall we?\n>> Yes.', 'at 0:01: Two people speak in one caption. Give each a caption of their own.'],
])('no word is put in another’s mouth: %j', (text, fault) => {
  const { cues, faults } = said('<v Host>Welcome.', text);
  expect(faults.map(({ place, message }) => `${place}: ${message}`)).toEqual([fault]);
  expect(cues[1]?.speaker).not.toBe('Host');
});

test.each([
  ['a name of one word that the file has elsewhere', ['<v Jane>Hi.', '<v Host>Hi.', 'Jane: Well.'], ['Jane', 'Host', 'Jane']],
  ['a name of one word behind a mark elsewhere', ['>> Jane: Hi.', '<v Host>Hi.', 'Jane:Well.'], ['Jane', 'Host', 'Jane']],
  ['a name on a line of its own', ['JANE:\nHi.', 'Ben Example:\nWell.'], ['JANE', 'Ben Example']],
  ['times and addresses', ['<v Host>Hi.', 'Noon is 12:00.', 'Https://example.org/', 'ROOM 3:30'], ['Host', 'Host', 'Host', 'Host']],
])('%s: nothing is asked', (_what, blocks, speakers) => {
  const { cues, faults } = said(...blocks);
  expect(faults).toEqual([]);
  expect(cues.map(({ speaker }) => speaker)).toEqual(speakers);
  expect(cues.filter(({ lines }) => lines.includes('') || /^(?:Jane|Ben Example):/i.test(lines.join(' ')))).toEqual([]);
});

test.each(['line:10%,end', 'line:-1,center', 'position:20%,line-right align:end', 'vertical:rl line:0 size:50%', 'vertical:lr'])(
  'the place %s is kept',
  (settings) => {
    const file = `WEBVTT\n\n00:00:00.000 --> 00:00:01.000 ${settings}\n<v Host>Hi.\n`;
    const { cues, faults } = readCaptions(file);
    expect(faults).toEqual([]);
    expect(webVtt(cues)).toBe(file);
  },
);

test.each(['\n', '\r\n', '\r'])('a byte order mark and line ends %j leave title and text apart', (end) => {
  const file = ['\ufeffWEBVTT - Forum', '', '00:00.000 --> 00:01.000', '<v Host>Hi.', ''].join(end);
  const text = file.slice(file.indexOf('00:'));
  expect(captionsParts(file)).toEqual({ title: 'Forum', text });
  expect(captionsFileOf(captionsParts(file))).toBe(`WEBVTT - Forum\n\n${text}`);
  expect(faultsIn(file)).toEqual([]);
  expect(captionsParts(['WEBVTT', 'Kind: captions', '', 'x'].join(end)).title).toBe('');
});

test('what tools write around captions is read past, and a fault names the line that the editor sees', () => {
  const youtube =
    'WEBVTT\rKind: captions\rLanguage: en\r\r00:00.000 --> 00:01.000 align:start position:0% size:80%\rHOST: Tom & Jerry &eacute;&#33; &notareference;\r';
  expect(readCaptions(youtube)).toEqual({
    cues: [
      cue(0, 1, { speaker: 'HOST', lines: ['Tom & Jerry é! &notareference;'], placement: 'position:0% align:start size:80%' }),
    ],
    faults: [],
  });
  const pasted = `WEBVTT\n\n\ufeffWEBVTT - Zoom\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:one\n\n1\n00:00.000 --> 00:01.000\n<v Host>Hello.\n\n00:03.000 --> 00:02.000\nNo.\n`;
  expect(faultsIn(pasted)).toEqual([expect.stringMatching(/^line 13 \(line 15 of the file\), .*End timestamp is not greater/)]);
});

const captioned = (...words: string[]) =>
  `WEBVTT\n\n${words.map((words, index) => `00:0${index}.000 --> 00:0${index + 1}.000\n${words}\n`).join('\n')}`;
const spoken = (text: string) => readCaptions(text).cues.map(({ speaker, lines }) => `${speaker ?? '–'}: ${lines.join(' / ')}`);

test.each([
  [
    'names as Zoom writes them',
    ['<v Host>Hi.', 'Ana Example: Hello.', 'Ben Example: Hi.'],
    ['Host: Hi.', 'Ana Example: Hello.', 'Ben Example: Hi.'],
  ],
  ['a sound before a name', ['[laughs] JANE: Hello.'], ['JANE: [laughs] Hello.']],
  ['a sound above the voice', ['[music]\n<v Host>Welcome.'], ['Host: [music] / Welcome.']],
  ['a colon in named words', ['<v Host>Important Note: bring a pen.'], ['Host: Important Note: bring a pen.']],
  ['the moments of single words', ['<v Host>Hello<00:00:00.000><c> all</c>'], ['Host: Hello all']],
])('%s: everybody has their own words', (_what, words, expected) => {
  expect(faultsIn(captioned(...words))).toEqual([]);
  expect(spoken(captioned(...words))).toEqual(expected);
});

test('a mark within a line is a second person too', () => {
  expect(faultsIn(captioned('JANE: Hi. >> Hello.'))).toEqual([
    'at 0:00: Two people speak in one caption. Give each a caption of their own.',
  ]);
});

test('a caption in a region of its file is read without it', () => {
  expect(faultsIn('WEBVTT\n\nREGION\nid:one\n\n00:00.000 --> 00:02.000 region:one align:start\n<v Host>Hi.\n')).toEqual([]);
});

test.each([
  [
    'line 2 (line 4 of the file), “<v Host>I <3 it.”',
    'Write a < that is meant as a sign',
    'WEBVTT\n\n00:00.000 --> 00:02.000\n<v Host>I <3 it.\n\n',
  ],
  [
    'line 1 (line 3 of the file), “00:00.000 --> 00:02.000 left”',
    'Leave out what stands after the times',
    'WEBVTT\n\n00:00.000 --> 00:02.000 left\n<v Host>Hi.\n',
  ],
  [
    'line 1 (line 3 of the file), “00:02.000 --> 00:01.000”',
    'Write the later time after the arrow',
    'WEBVTT\n\n00:02.000 --> 00:01.000\n<v Host>Hi.\n',
  ],
])('a refusal names %s and advises: %s', (place, advice, text) => {
  const [fault] = faultsIn(text);
  expect(fault?.startsWith(`${place}: `)).toBe(true);
  expect(fault).toContain(advice);
});
