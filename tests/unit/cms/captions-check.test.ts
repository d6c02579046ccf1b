// Captions that editors might upload, beside the recordings that name them.
import { appendFile, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../../cms/check-content.ts';
import { ensureCaptionsAreSound } from '../../../cms/checks/ensure-captions-are-sound.ts';
import { forumSchema } from '../../../src/domain/forum/forum.ts';
import { contentDirectory, realContent, realLibrary } from '../domain/fixtures/real-content.ts';

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
  const library = { ...realLibrary, forums: new Map([['2013-11-18', forum]]) };
  return ensureCaptionsAreSound.problemsIn(realContent, new Map(Object.entries(files)), library);
}

test('sound captions of a recording are no problem', () => {
  expect(problemsWith({ 'forum/x.vtt': sound, 'pages/home.mdx': '00:00 -->' })).toEqual([]);
});

test('captions that a recording names and nobody uploaded are missed', () => {
  expect(problemsWith({})).toEqual([
    'content/forum/2013-11-18.yml names captions that are not there. Add content/forum/x.vtt, or take the name out.',
  ]);
});

test('captions that no recording names are told', () => {
  expect(problemsWith({ 'forum/x.vtt': sound, 'forum/y.vtt': sound })).toEqual([
    'content/forum/y.vtt belongs to no recording. Name it as the captions of one in content/forum, or remove it.',
  ]);
});

test('what the parser refuses and what the rules find are told together, with file and place', () => {
  expect(problemsWith({ 'forum/x.vtt': sound.replace('Welcome to', 'Q & A: welcome to').replace('03.000', '00.500') })).toEqual([
    expect.stringMatching(/^content\/forum\/x\.vtt line \d: This is not WebVTT: Incorrect escape\. Write times as /),
    'content/forum/x.vtt at 0:00: It is shown for 0.5 seconds. Show it for 1 second or more.',
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
      expect.stringMatching(
        /^Ensure captions can be read, .*: content\/forum\/2013-11-18\.vtt at 0:00: Nobody is named as speaking/,
      ),
    ],
  });
});
