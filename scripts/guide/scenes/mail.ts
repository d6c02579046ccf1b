import { openEntry, type Scene, wholeWindow } from '../scene.ts';

export const mail: Scene = {
  name: 'mail',
  shows: ['mails'],
  async bring(cms) {
    await openEntry(cms, 'mails', 'application-receipt');
    return wholeWindow(560);
  },
};
