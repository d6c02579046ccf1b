import { openEntry, previewLook, type Scene, wholeWindow } from '../scene.ts';

export const editor: Scene = {
  name: 'editor',
  shows: ['pages'],
  madeOf: previewLook,
  async bring(cms) {
    await openEntry(cms, 'pages', 'contact');
    return wholeWindow(580);
  },
};
