import { expect, test } from 'vitest';
import { forumSchema } from '../../../../src/domain/forum/forum.ts';

const forum = {
  title: 'Live mentoring forum',
  date: '2013-11-18',
  audience: 'ALSC Mentoring Program participants',
  topic: 'how to interact and grow in a match',
  recording: { title: 'Recorded webcast of the forum', isFree: true },
};

test('a forum may have a recording whose address is not known, or none', () => {
  const { recording: _none, ...withoutRecording } = forum;
  expect(forumSchema.parse(forum)).toEqual(forum);
  expect(forumSchema.parse(withoutRecording)).toEqual(withoutRecording);
});

test.each([
  ['http://example.org/webcast', false],
  ['javascript:alert(1)', false],
  ['/webcast', false],
  ['https://example.org/webcast', true],
])('whether its recording may be at %s: %s', (url, isTaken) => {
  expect(forumSchema.safeParse({ ...forum, recording: { ...forum.recording, url } }).success).toBe(isTaken);
});

test('a forum on a day that did not exist is refused', () => {
  expect(forumSchema.safeParse({ ...forum, date: '2013-11-31' }).success).toBe(false);
});
