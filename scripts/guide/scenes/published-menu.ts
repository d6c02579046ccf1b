import { openEntry, type Scene } from '../scene.ts';

export const publishedMenu: Scene = {
  name: 'published-menu',
  shows: ['cycles'], // whether one can be taken offline
  async bring(cms) {
    await openEntry(cms, 'cycles', '2015-spring');
    await cms.page.getByRole('button', { name: 'Published', exact: true }).click();
    await cms.page.getByRole('menuitem', { name: 'Duplicate' }).waitFor();
    return { x: 0, y: 0, width: 900, height: 240 };
  },
};
