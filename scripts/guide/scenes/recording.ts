import { field, openEntry, previewLook, type Scene, scrollTo, wholeWindow } from '../scene.ts';

export const recording: Scene = {
  name: 'recording',
  shows: ['forum'],
  madeOf: ['src/styles/forum.css', ...previewLook],
  async bring(cms) {
    await openEntry(cms, 'forum', '2013-11-18');
    await scrollTo(field(cms.page, 'Video file'), 180);
    return wholeWindow(760);
  },
};
