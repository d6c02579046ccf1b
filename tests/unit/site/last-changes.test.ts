import { expect, test } from 'vitest';
import { lastChanges } from '../../../src/site/history/last-changes.ts';

const log = `commit 2026-11-24T21:44:02+00:00

content/pages/apply.mdx
content/program.yml
commit 2026-11-23T23:30:00-06:00
commit 2026-11-20T10:00:00+01:00

content/pages/apply.mdx
content/pages/contact.mdx
`;

test('a file was last changed by the newest commit that names it', () => {
  const changes = lastChanges(log);
  expect(Object.fromEntries([...changes].map(([path, moment]) => [path, moment.toString()]))).toEqual({
    'content/pages/apply.mdx': '2026-11-24T21:44:02Z',
    'content/program.yml': '2026-11-24T21:44:02Z',
    'content/pages/contact.mdx': '2026-11-20T09:00:00Z',
  });
});

test('no history is no changes', () => {
  expect(lastChanges('').size).toBe(0);
});
