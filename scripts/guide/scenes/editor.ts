import { openEntry, type Scene, wholeWindow } from '../scene.ts';

export const editor: Scene = {
  name: 'editor',
  shows: ['pages'],
  async bring(cms) {
    await openEntry(cms, 'pages', 'contact');
    return wholeWindow(580);
  },
};
