import { around, field, openTelephoneQuestion, type Scene, scrollTo } from '../scene.ts';

export const question: Scene = {
  name: 'question',
  shows: ['forms'],
  async bring(cms) {
    const { page } = cms;
    await openTelephoneQuestion(cms);
    const name = field(page, 'Permanent name');
    await scrollTo(name, 150);
    return around(page, [name, field(page, 'Question'), field(page, 'Name in messages')]);
  },
};
