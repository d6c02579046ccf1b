import { field, openEntry, previewLook, type Scene, scrollTo, toggleRow, wholeWindow } from '../scene.ts';

export const menus: Scene = {
  name: 'menus',
  shows: ['program'],
  madeOf: previewLook,
  async bring(cms) {
    await openEntry(cms, 'program', 'navigation');
    await toggleRow(cms.page, 'Activities');
    await scrollTo(field(cms.page, 'Header'), 90);
    return wholeWindow(640);
  },
};
