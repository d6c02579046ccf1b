import { expect, it } from 'vitest';
import { buildWith } from '../../system/forum/build-with.ts';
import { forumFile, poster } from './recordings.ts';

const forum = forumFile('2014-06-06', { url: 'https://example.org/webcast', poster: '/recordings/poster.svg' });

it('no page is built with a poster that is not there, or one that is too heavy for it', async () => {
  const missing = buildWith({ 'content/forum/2014-06-06.yml': forum });
  const heavy = buildWith({
    'content/forum/2014-06-06.yml': forum,
    'public/recordings/poster.svg': poster.padEnd(10_001),
  });
  await Promise.all([
    expect(missing).rejects.toThrow(
      '/recordings/poster.svg of a forum’s recording is not in public/. Upload it, or leave the poster out.',
    ),
    expect(heavy).rejects.toThrow('/recordings/poster.svg has 10001 bytes. Save it smaller: 10000 are the most.'),
  ]);
});
