import { expect, test } from 'vitest';
import { ensurePostersExist } from '../../../cms/checks/ensure-posters-exist.ts';
import { forumSchema } from '../../../src/domain/forum/forum.ts';
import { realContent, realLibrary } from '../domain/fixtures/real-content.ts';
import { asLine } from './as-line.ts';

function problemsWith(poster: string, pictures: readonly string[]): readonly string[] {
  const forum = forumSchema.parse({
    title: 'A forum',
    date: '2014-11-18',
    audience: 'participants',
    topic: 'how to begin',
    recording: { title: 'the webcast', isFree: true, url: 'https://example.org/webcast', poster },
  });
  const library = { ...realLibrary, forum: new Map([['2014-11-18', forum]]) };
  const media = new Map(pictures.map((name) => [name, 1000] as const));
  return ensurePostersExist.problemsIn(realContent, new Map(), library, media).map(asLine);
}

test('a poster that was uploaded is there, and one of public/ is not looked for here', () => {
  expect(problemsWith('/media/chairs.webp', ['chairs.webp'])).toEqual([]);
  expect(problemsWith('/recordings/chairs.svg', [])).toEqual([]);
});

test('a poster that nobody uploaded is missed', () => {
  expect(problemsWith('/media/chairs.webp', ['lamp.webp'])).toEqual([
    'forum/2014-11-18.yml recording.poster: There is no picture chairs.webp. Upload it, choose another one, or leave the poster out.',
  ]);
});
