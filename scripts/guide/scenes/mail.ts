import { openEntry, previewLook, type Scene, wholeWindow } from '../scene.ts';

export const mail: Scene = {
  name: 'mail',
  shows: ['mails'],
  madeOf: previewLook,
  async bring(cms) {
    await openEntry(cms, 'mails', 'application-receipt');
    return wholeWindow(560);
  },
};
