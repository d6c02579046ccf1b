import { around, field, openEntry, type Scene, scrollTo } from '../scene.ts';

export const dates: Scene = {
  name: 'dates',
  shows: ['cycles'],
  async bring(cms) {
    const { page } = cms;
    await openEntry(cms, 'cycles', '2014-fall');
    const [opens, closes] = [field(page, 'Applications open'), field(page, 'Applications close')];
    await scrollTo(opens);
    return around(page, [opens, field(page, 'Open for mentors'), closes]);
  },
};
