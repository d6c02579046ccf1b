import { expect, test } from 'vitest';
import { redirectsFile } from '../../../src/integrations/redirects-file.ts';

test('a former address is sent on in both spellings, for good', () => {
  const lines = redirectsFile([{ from: '/goals', to: '/goal-sheet/' }]).split('\n');
  expect(lines.slice(1)).toEqual(['/goals /goal-sheet/ 301', '/goals/ /goal-sheet/ 301', '']);
});

test('what Cloudflare would leave out without a word fails the build', () => {
  const many = Array.from({ length: 1001 }, (_, index) => ({ from: `/${index}`, to: '/' }));
  expect(() => redirectsFile(many)).toThrow('_redirects has 2002 lines; Cloudflare takes 2000');
});
