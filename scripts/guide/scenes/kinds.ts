import { around, field, openEntry, type Scene, scrollTo, toggleRow } from '../scene.ts';

export const kinds: Scene = {
  name: 'kinds',
  shows: ['forms'],
  async bring(cms) {
    const { page } = cms;
    await openEntry(cms, 'forms', 'mentor');
    await toggleRow(page, 'What you can offer');
    const add = page.getByRole('button', { name: 'Add question' }).first();
    await scrollTo(add, 130);
    await add.click();
    const menu = page.getByRole('menuitem').last();
    await menu.waitFor();
    const clip = await around(page, [field(page, 'Questions'), menu]);
    return { ...clip, height: Math.min(clip.height, 520) };
  },
};
