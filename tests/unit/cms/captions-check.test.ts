// Captions that editors might upload, beside the recordings that name them.
import { appendFile, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../../cms/check-content.ts';
import { ensureCaptionsAreSound } from '../../../cms/checks/ensure-captions-are-sound.ts';
import { captionsWithoutRecording } from '../../../cms/warnings/captions-without-recording.ts';
import { forumSchema } from '../../../src/domain/forum/forum.ts';
import { contentDirectory, realContent, realLibrary } from '../domain/fixtures/real-content.ts';
import { asLine } from './as-line.ts';

const sound = `WEBVTT

Chapter: Welcome
00:00.000 --> 00:03.000
<v Host>Welcome to the forum.
`;
const forum = forumSchema.parse({
  title: 'Live mentoring forum',
  date: '2013-11-18',
  audience: 'ALSC Mentoring Program participants',
  topic: 'how to interact and grow in a match',
  recording: { title: 'the recorded webcast of the event', isFree: true, file: '/recordings/x.webm', captions: 'x.vtt' },
});

function problemsWith(files: Readonly<Record<string, string>>): readonly string[] {
  const library = { ...realLibrary, forum: new Map([['2013-11-18', forum]]) };
  return ensureCaptionsAreSound.problemsIn(realContent, new Map(Object.entries(files)), library, new Map()).map(asLine);
}

test('sound captions of a recording are no problem', () => {
  expect(problemsWith({ 'forum/x.vtt': sound, 'pages/home.mdx': '00:00 -->' })).toEqual([]);
});

test('captions that a recording names and nobody uploaded are missed', () => {
  expect(problemsWith({})).toEqual([
    'forum/2013-11-18.yml recording.captions: There is no file content/forum/x.vtt. Publish the captions first, or leave this field empty.',
  ]);
});

test('captions that no recording names yet are worth a look, and stop nothing: they are published first', () => {
  const texts = new Map([
    ['forum/x.vtt', sound],
    ['forum/y.vtt', sound],
  ]);
  expect(problemsWith(Object.fromEntries(texts))).toEqual([]);
  const library = { ...realLibrary, forum: new Map([['2013-11-18', forum]]) };
  const today = Temporal.PlainDate.from('2014-08-15');
  expect(captionsWithoutRecording.warningsIn({ data: realContent, library, texts, media: new Map(), today }).map(asLine)).toEqual([
    'forum/y.vtt: These captions belong to no recording yet. Choose them in the forum’s recording, or remove them.',
  ]);
});

test('what the parser refuses and what the rules find are told together, with file and place', () => {
  expect(problemsWith({ 'forum/x.vtt': sound.replace('Welcome to', '<i>Welcome to').replace('03.000', '00.500') })).toEqual([
    expect.stringMatching(
      /^forum\/x\.vtt text: Line \d \(line \d of the file\), “.*”: This is not WebVTT: Required end tag missing\. Write a < /,
    ),
    'forum/x.vtt text: At 0:00: It is shown for 0.5 seconds. Show it for 1 second or more.',
  ]);
});

test('npm run check:content reads captions beside the forums, and speaks of them like of any content', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'alsc-captions-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  await cp(contentDirectory, directory, { recursive: true });
  await appendFile(join(directory, 'forum/2013-11-18.yml'), '  captions: 2013-11-18.vtt\n');
  await writeFile(join(directory, 'forum/2013-11-18.vtt'), sound);
  expect(await checkContent(directory)).toHaveProperty('data');
  await writeFile(join(directory, 'forum/2013-11-18.vtt'), sound.replace('<v Host>', ''));
  expect(await checkContent(directory)).toEqual({
    problems: [
      expect.objectContaining({
        rule: ensureCaptionsAreSound.name,
        file: 'forum/2013-11-18.vtt',
        message: expect.stringMatching(/^At 0:00: Nobody is named as speaking/),
      }),
    ],
  });
}, 20_000);
