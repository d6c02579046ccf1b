import { around, field, openTelephoneQuestion, type Scene, scrollTo } from '../scene.ts';

export const noLongerAsked: Scene = {
  name: 'no-longer-asked',
  shows: ['forms'],
  async bring(cms) {
    const { page } = cms;
    await openTelephoneQuestion(cms);
    const retired = field(page, 'No longer asked');
    await retired.getByRole('switch').click();
    const reader = field(page, 'Who reads the answer');
    await scrollTo(field(page, 'Has to be answered'), 120);
    return around(page, [field(page, 'Has to be answered'), reader, retired]);
  },
};
