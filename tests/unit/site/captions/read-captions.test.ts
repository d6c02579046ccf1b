import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cue, isSound } from '../../../../src/domain/captions/cue.ts';
import { faultsOf } from '../../../../src/domain/captions/faults.ts';
import { captionsFile, chaptersFile, webVtt } from '../../../../src/domain/captions/web-vtt.ts';
import { readCaptions } from '../../../../src/site/captions/read-captions.ts';
import { readMarks } from '../../../../src/site/captions/speaker-changes.ts';
import { conversation, cue } from '../../domain/captions/cues.ts';

const faultsIn = (text: string) => readCaptions(text).faults.map(({ place, message }) => `${place}: ${message}`);
const timeAdvice = 'Write times as 00:01:15.000 --> 00:01:18.500.';

test('a file as an editor writes it: a note, a chapter, speakers that stay, a sound and an emphasis', () => {
  const { cues, faults } = readCaptions(`WEBVTT

NOTE Written for a test.

chapter:  Welcome
00:00.000 --> 00:02.000 line:10% align:start
<v Host>Welcome <i>all</i> to AT&amp;T,
&lt;friends&gt;.

00:02.000 --> 00:04.000
It is good to see you.

00:04.000 --> 00:05.000
[Laughter]

2
00:05.000 --> 00:06.000
<v.soft Second  guest>Thank you.</v>
`);
  expect(faults).toEqual([]);
  expect(cues).toEqual([
    cue(0, 2, { lines: ['Welcome all to AT&T,', '<friends>.'], chapter: 'Welcome', placement: 'line:10% align:start' }),
    cue(2, 4, { lines: ['It is good to see you.'] }),
    cue(4, 5, { speaker: undefined, lines: ['[Laughter]'] }),
    cue(5, 6, { speaker: 'Second guest', lines: ['Thank you.'] }),
  ]);
});

test('line ends and a byte order mark of other systems change nothing', () => {
  const text = webVtt(conversation);
  expect(readCaptions(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual({ cues: conversation, faults: [] });
});

test.each([
  [
    'no signature',
    '00:00.000 --> 00:02.000\n<v Host>Hi.\n',
    'line 1, “00:00.000 --> 00:02.000”: This is not WebVTT: No valid signature. (File needs to start with "WEBVTT".)',
    'Begin the file with a line that says WEBVTT, and a blank line below it.',
  ],
  [
    'a comma for milliseconds',
    'WEBVTT\n\n00:00,000 --> 00:02,000\n<v Host>Hi.\n',
    'line 3, “00:00,000 --> 00:02,000”: This is not WebVTT: No decimal separator (".") found.',
    timeAdvice,
  ],
  [
    'a chapter that lost its cue',
    'WEBVTT\n\nChapter: One\n\n00:00.000 --> 00:02.000\n<v Host>Hi.\n',
    'line 3, “Chapter: One”: This is not WebVTT: Cue identifier cannot be standalone.',
    'Put this line right above the times of its caption, or leave it out.',
  ],
  [
    'cues in disorder',
    'WEBVTT\n\n00:02.000 --> 00:03.000\n<v Host>Two.\n\n00:00.000 --> 00:02.000\nOne.\n',
    'line 6, “00:00.000 --> 00:02.000”: This is not WebVTT: Start timestamp is not greater than or equal to start timestamp of previous cue.',
    'Put the captions in the order of their times.',
  ],
])('a file with %s is refused, with its line', (_what, text, fault, advice) => {
  expect(faultsIn(text)[0]).toBe(`${fault} ${advice}`);
});

test('two people in one cue, letters of another encoding and a file without cues are refused', () => {
  const twoVoices = 'WEBVTT\n\n00:00.000 --> 00:02.000\n<v Host>Hi.</v>\n<v Guest>Hello.</v>\n';
  expect(faultsIn(twoVoices)).toEqual(['at 0:00: Two people speak in one caption. Give each a caption of their own.']);
  expect(faultsIn('WEBVTT\n\n00:00.000 --> 00:02.000\nOh. <v Guest>Hello.\n')).toHaveLength(1);
  const latin1 = new TextDecoder().decode(
    new Uint8Array([...Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.000\n<v Zo'), 0xeb, ...Buffer.from('>Hi.\n')]),
  );
  expect(faultsIn(latin1)).toEqual(['line 1: Some letters cannot be read. Save the file with the encoding UTF-8.']);
  expect(faultsIn('WEBVTT\n')).toEqual(['line 1: There is no caption in it.']);
});

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
    ['<v Host>Well.', 'Remember: read aloud.'],
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
  ['Shall we?\n>> Yes.', 'at 0:01: Two people speak in one caption. Give each a caption of their own.'],
])('no word is put in another’s mouth: %j', (text, fault) => {
  const { cues, faults } = said('<v Host>Welcome.', text);
  expect(faults.map(({ place, message }) => `${place}: ${message}`)).toEqual([fault]);
  expect(cues[1]?.speaker).toBeUndefined();
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
  expect(faultsIn(pasted)).toEqual([expect.stringMatching(/^line 15, .*End timestamp is not greater/)]);
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
  ['line 4, “<v Host>I <3 it.”', 'Write a < that is meant as a sign', 'WEBVTT\n\n00:00.000 --> 00:02.000\n<v Host>I <3 it.\n\n'],
  [
    'line 3, “00:00.000 --> 00:02.000 left”',
    'Leave out what stands after the times',
    'WEBVTT\n\n00:00.000 --> 00:02.000 left\n<v Host>Hi.\n',
  ],
  ['line 3, “00:02.000 --> 00:01.000”', 'Write the later time after the arrow', 'WEBVTT\n\n00:02.000 --> 00:01.000\n<v Host>Hi.\n'],
])('a refusal names %s and advises: %s', (place, advice, text) => {
  const [fault] = faultsIn(text);
  expect(fault?.startsWith(`${place}: `)).toBe(true);
  expect(fault).toContain(advice);
});

const word = fc.stringMatching(/^[A-Za-zéß&<>;#'’"“”.,!?[\]{}/\\-]{1,12}$/).filter((text) => !text.includes('-->'));
const line = fc
  .array(word, { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' '))
  .filter((text) => !readMarks(text).isChange && !/^\(|[♪]/.test(text));
const name = fc.stringMatching(/^[A-Z][a-zé.’]{0,8}(-[A-Z][a-z]{0,8})?( [A-Z][a-z]{0,8})?$/);

/** Cues in order whose speakers are inherited as a file would give them. */
const anyCues = fc
  .array(
    fc.record({
      pause: fc.integer({ min: 0, max: 90_000_000 }),
      milliseconds: fc.integer({ min: 1, max: 9000 }),
      speaker: name,
      lines: fc.array(line, { minLength: 1, maxLength: 3 }),
      chapter: fc.option(line, { nil: undefined }),
      placement: fc.constantFrom(undefined, 'line:10%', 'line:-1', 'line:0'),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((drafts) => {
    let clock = 0;
    return drafts.map(({ pause, milliseconds, speaker, lines, ...rest }): Cue => {
      const start = clock + pause;
      clock = start + milliseconds;
      return { start: start / 1000, end: clock / 1000, speaker: isSound({ lines }) ? undefined : speaker, lines, ...rest };
    });
  });

test('any cues read back as they were written, whatever signs they hold', () => {
  fc.assert(
    fc.property(anyCues, (cues) => {
      const { cues: read, faults } = readCaptions(webVtt(cues));
      expect(faults).toEqual([]);
      expect(
        read.map(({ start, end, ...rest }) => ({ start: Math.round(start * 1000), end: Math.round(end * 1000), ...rest })),
      ).toEqual(cues.map(({ start, end, ...rest }) => ({ start: Math.round(start * 1000), end: Math.round(end * 1000), ...rest })));
    }),
  );
});

test('what players get is strict WebVTT too', () => {
  fc.assert(
    fc.property(anyCues, (cues) => {
      expect(readCaptions(captionsFile(cues)).faults).toEqual([]);
      const chapters = readCaptions(chaptersFile(cues)).faults.filter(({ place }) => place.startsWith('line ')); // a title has no speaker
      expect(chapters.map(({ message }) => message)).toEqual(
        cues.some(({ chapter }) => chapter) ? [] : ['There is no caption in it.'],
      );
    }),
  );
});

test('no text whatever makes the reader or the rules fail', () => {
  const piece = fc.constantFrom(
    'WEBVTT',
    '\n',
    '\n\n',
    '00:00.000 --> 00:02.000',
    '-->',
    '<v',
    '<v Host>',
    '>',
    '&amp',
    ';',
    'NOTE',
    'Chapter:',
    '[x]',
    '\0',
    'é',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const { cues } = readCaptions(`WEBVTT\n\n${pieces.join('')}`);
      expect(Array.isArray(faultsOf(cues))).toBe(true);
    }),
  );
});
