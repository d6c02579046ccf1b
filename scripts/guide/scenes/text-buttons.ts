import { around, openEntry, type Scene, scrollTo } from '../scene.ts';

export const textButtons: Scene = {
  name: 'text-buttons',
  shows: ['pages'],
  async bring(cms) {
    await openEntry(cms, 'pages', 'contact');
    const toolbar = cms.page.getByRole('button', { name: 'Bold' });
    await scrollTo(toolbar);
    const text = cms.page.locator('[role="textbox"][contenteditable]');
    const { x, y, width } = await around(cms.page, [toolbar, text]);
    return { x, y, width, height: 360 };
  },
};
