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
    'line 1 (line 3 of the file), “00:00,000 --> 00:02,000”: This is not WebVTT: No decimal separator (".") found.',
    timeAdvice,
  ],
  [
    'a chapter that lost its cue',
    'WEBVTT\n\nChapter: One\n\n00:00.000 --> 00:02.000\n<v Host>Hi.\n',
    'line 1 (line 3 of the file), “Chapter: One”: This is not WebVTT: Cue identifier cannot be standalone.',
    'Put this line right above the times of its caption, or leave it out.',
  ],
  [
    'cues in disorder',
    'WEBVTT\n\n00:02.000 --> 00:03.000\n<v Host>Two.\n\n00:00.000 --> 00:02.000\nOne.\n',
    'line 4 (line 6 of the file), “00:00.000 --> 00:02.000”: This is not WebVTT: Start timestamp is not greater than or equal to start timestamp of previous cue.',
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
