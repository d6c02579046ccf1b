// Ours, not upstream's: a page that the site cannot do without stays (cms/admin/backend/entry-rules.ts). Decap would take it off at once, unreviewed.
import { beforeAll, expect, test } from 'vitest';
import { useEditor } from './use-admin.ts';

const editor = useEditor();
const sentence = 'The site cannot do without this page: forms, menus or other pages need it. Change its text instead';

beforeAll(async () => {
  await editor().goToList('Pages');
  await editor().openListed('faq');
});

test('it is not deleted, and the editor is told why', async () => {
  await editor().page.getByRole('button', { name: 'Delete published entry' }).click();
  expect(await editor().told('Not deleted')).toBe(`Not deleted. ${sentence}`);
  expect(await editor().file('pages/faq.mdx')).toContain('title: ');
});

test('it is not unpublished, and the editor is told why', async () => {
  await editor().pick(/^Published$/, 'Unpublish');
  expect(await editor().told('Unpublishing did not finish')).toBe(`Unpublishing did not finish. ${sentence}`);
  expect(await editor().file('pages/faq.mdx')).toContain('title: ');
  expect(await editor().draft('pages', 'faq')).toBeUndefined();
});
