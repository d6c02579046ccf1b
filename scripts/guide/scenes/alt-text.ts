import { around, openEntry, type Scene, scrollTo } from '../scene.ts';

export const altText: Scene = {
  name: 'alt-text',
  shows: ['pages'],
  async bring(cms) {
    const { page } = cms;
    await openEntry(cms, 'pages', 'contact');
    const add = page.locator('[role="button"][aria-label="Add Component"]');
    await scrollTo(add, 150);
    await add.click();
    await page.getByRole('menuitem', { name: 'Image' }).click();
    const alternative = page.getByLabel(/^Alt text/i).first();
    await alternative.waitFor();
    await alternative.click();
    await page.keyboard.type('Two chairs beside a low shelf of picture books');
    await scrollTo(page.getByRole('button', { name: 'Bold' }), 110);
    const { y, height } = await around(page, [
      page.getByRole('button', { name: 'Bold' }),
      page.getByRole('button', { name: 'Choose an image' }),
      alternative,
      page.getByLabel(/^Title/i).last(),
    ]);
    return { x: 0, y, width: 600, height };
  },
};
