import { openEntry, previewLook, type Scene, wholeWindow } from '../scene.ts';

export const refused: Scene = {
  name: 'refused',
  shows: ['cycles'],
  madeOf: previewLook,
  async bring(cms) {
    const { page } = cms;
    await openEntry(cms, 'cycles', '2015-spring');
    await cms.write('Title', 'Spring');
    await cms.pressSave();
    await page
      .getByText(/Write the season and the year/)
      .first()
      .waitFor();
    return wholeWindow(420);
  },
};
