import { expect, test } from 'vitest';
import { recordingSchema } from '../../../../src/domain/forum/recording.ts';

const known = { title: 'the recorded webcast of the event', isFree: true };
const messagesOf = (fields: object) =>
  recordingSchema.safeParse({ ...known, ...fields }).error?.issues.map(({ path, message }) => `${path.join(' › ')}: ${message}`) ??
  [];

test.each([
  ['nothing more', {}],
  [
    'a file with captions and a poster',
    { file: '/recordings/2013-11-18.mp4', captions: '2013-11-18.vtt', poster: '/recordings/2013-11-18.webp' },
  ],
  ['a file at another address', { file: 'https://media.example.org/forum/2013.webm', captions: '2013-11-18.vtt' }],
  ['a page elsewhere', { url: 'https://www.youtube.com/watch?v=abc' }],
  ['a page elsewhere with captions', { url: 'https://example.org/webcast', captions: '2013-11-18.vtt' }],
  ['captions alone, for a transcript', { captions: '2013-11-18.vtt' }],
])('a recording may have %s', (_what, fields) => {
  expect(messagesOf(fields)).toEqual([]);
});

test.each([
  [
    'a file and a page elsewhere',
    { file: '/recordings/x.mp4', url: 'https://example.org/webcast', captions: 'x.vtt' },
    'url: Give the file or the page elsewhere, not both',
  ],
  [
    'a file without captions',
    { file: '/recordings/x.mp4' },
    'captions: A video on this page needs captions: add them under “Captions”, then choose them here',
  ],
  [
    'a poster and nothing to watch',
    { poster: '/recordings/x.webp' },
    'poster: A poster needs something to watch: give a file or a page elsewhere, or leave the poster out',
  ],
  [
    'a poster of another site',
    { url: 'https://example.org/webcast', poster: 'https://example.org/x.webp' },
    expect.stringMatching(/^poster: Choose an uploaded picture that ends in \.jpg, \.png, \.webp or \.avif/),
  ],
  ['captions with a path', { captions: '../x.vtt' }, 'captions: Give the name of a file in content/forum, such as 2013-11-18.vtt'],
])('%s are refused', (_what, fields, message) => {
  expect(messagesOf(fields)).toEqual([message]);
});

test.each([
  '//example.org/x.mp4',
  '/videos/x.mp4',
  'http://example.org/x.mp4',
  'forum/x.mp4',
  '/recordings/x.mov',
  'javascript:x.mp4',
  '/recordings/x y.mp4',
])('a video at %s is refused', (file) => {
  expect(messagesOf({ file, captions: 'x.vtt' })).toEqual([expect.stringMatching(/^file: Give a file on this site, such as /)]);
});
