import { openEntry, retype, type Scene, save } from '../scene.ts';

export const status: Scene = {
  name: 'status',
  shows: [],
  async bring(cms) {
    const { page } = cms;
    await openEntry(cms, 'pages', 'contact');
    await retype(page, 'Title', 'Contact and help');
    await save(cms);
    await page.getByRole('button', { name: /^Status: / }).click();
    await page.getByRole('menuitem', { name: 'In review' }).waitFor();
    return { x: 0, y: 0, width: 1000, height: 240 };
  },
};
