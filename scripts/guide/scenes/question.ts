import { around, field, openEntry, type Scene, scrollTo, toggleRow } from '../scene.ts';

export const question: Scene = {
  name: 'question',
  shows: ['forms'],
  async bring(cms) {
    const { page } = cms;
    await openEntry(cms, 'forms', 'mentor');
    await toggleRow(page, 'How to reach you');
    await toggleRow(page, 'Telephone number');
    const name = field(page, 'Permanent name');
    await scrollTo(name, 150);
    return around(page, [name, field(page, 'Question'), field(page, 'Name in messages')]);
  },
};
