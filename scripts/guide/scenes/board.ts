import { draftOfContact, openEntry, type Scene, wholeWindow } from '../scene.ts';

export const board: Scene = {
  name: 'board',
  shows: [],
  async bring(cms) {
    const { page } = cms;
    await draftOfContact(cms);
    await openEntry(cms, 'activities', 'make-a-book-list');
    await cms.write('Title', 'Make a book list for spring');
    await cms.save();
    await cms.setStatus('In review');
    await cms.goTo('workflow');
    await page.getByRole('link', { name: 'Make a book list for spring' }).first().waitFor();
    return wholeWindow(460);
  },
};
