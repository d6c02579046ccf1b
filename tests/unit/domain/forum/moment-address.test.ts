import { expect, test } from 'vitest';
import { momentAddress } from '../../../../src/domain/forum/moment-address.ts';

test.each([
  [{ file: '/recordings/x.mp4' }, '/recordings/x.mp4#t=75.5'],
  [{ url: 'https://www.youtube.com/watch?v=abc' }, 'https://www.youtube.com/watch?v=abc&t=75s'],
  [{ url: 'https://youtu.be/abc?t=3s' }, 'https://youtu.be/abc?t=75s'],
  [{ url: 'https://vimeo.com/123' }, 'https://vimeo.com/123#t=75s'],
  [{ url: 'https://example.org/youtube.com' }, undefined],
  [{ url: 'https://youtube.com.example.org/watch' }, undefined],
  [{}, undefined],
])('%o from 75.5 s on is at %s', (recording, address) => {
  expect(momentAddress(recording, 75.5)).toBe(address);
});
