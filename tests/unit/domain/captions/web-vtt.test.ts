import { expect, test } from 'vitest';
import { captionsFile, chaptersFile } from '../../../../src/domain/captions/web-vtt.ts';
import { conversation, cue } from './cues.ts';

test('players get captions that name a speaker where the speaker changes, and no chapters', () => {
  expect(captionsFile(conversation)).toBe(`WEBVTT

00:00:00.000 --> 00:00:02.000
[Music]

00:00:02.000 --> 00:00:04.000
<v Host>Host: Welcome to the forum.

00:00:04.000 --> 00:00:07.000
<v Host>Today we talk about
how a match grows.

00:00:07.000 --> 00:00:08.000
<v Guest>Guest: Thank you.

00:00:08.000 --> 00:00:10.000
[Applause]

00:00:10.000 --> 00:00:13.500
<v Guest>Goals come first.
`);
});

test('players get the chapters as a file of their own, with its signs escaped', () => {
  expect(chaptersFile(conversation)).toBe(`WEBVTT

00:00:00.000 --> 00:00:10.000
Welcome

00:00:10.000 --> 00:00:13.500
Goals &amp; &lt;signs&gt;
`);
});

test('a line that the speaker’s name makes too long is broken anew', () => {
  const long = cue(0, 5, { lines: ['We meet every second week, on the phone,', 'or at the library.'] });
  expect(captionsFile([long])).toContain('<v Host>Host: We meet every second week, on the\nphone, or at the library.');
});

test('a cue keeps its place on the picture, and a moment after an hour its hour', () => {
  expect(captionsFile([cue(3661.007, 3663.25, { placement: 'line:10%' })])).toContain('01:01:01.007 --> 01:01:03.250 line:10%\n');
});
