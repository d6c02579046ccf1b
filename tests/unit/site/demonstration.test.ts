import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chaptersOf } from '../../../src/domain/captions/chapters.ts';
import { faultsOf } from '../../../src/domain/captions/faults.ts';
import { readCaptions } from '../../../src/site/captions/read-captions.ts';

const directory = join(import.meta.dirname, '../../../src/site/forum/demonstration');
const { cues, faults } = readCaptions(await readFile(join(directory, 'recording.vtt'), 'utf8'));

test('the captions of the demonstration keep every rule that editors keep, and have chapters and several speakers', () => {
  expect([...faults, ...faultsOf(cues)]).toEqual([]);
  expect(new Set(cues.map(({ speaker }) => speaker))).toEqual(new Set(['Host', 'A mentor', 'A mentee']));
  expect(chaptersOf(cues)).toHaveLength(4);
});

test('its video and poster are small, and the video is as long as its captions', async () => {
  const video = await readFile(join(directory, 'recording.webm'));
  const poster = await readFile(join(directory, 'recording.webp'));
  expect(video.length).toBeLessThan(300_000);
  expect(poster.length).toBeLessThan(10_000);
  const duration = video.indexOf(Buffer.from([0x44, 0x89])) + 10; // the EBML element “Duration”: its id, eight bytes of length, a double
  expect(video.readDoubleBE(duration)).toBe((cues.at(-1)?.end ?? 0) * 1000);
});
