import { field, openEntry, type Scene, scrollTo, toggleRow, wholeWindow } from '../scene.ts';

export const menus: Scene = {
  name: 'menus',
  shows: ['program'],
  async bring(cms) {
    await openEntry(cms, 'program', 'navigation');
    await toggleRow(cms.page, 'Activities').catch(() => undefined);
    await scrollTo(field(cms.page, 'Header'), 90);
    return wholeWindow(640);
  },
};
