import { openEntry, retype, type Scene, save, wholeWindow } from '../scene.ts';

export const board: Scene = {
  name: 'board',
  shows: [],
  async bring(cms) {
    const { page } = cms;
    await openEntry(cms, 'pages', 'contact');
    await retype(page, 'Title', 'Contact and help');
    await save(cms);
    await openEntry(cms, 'activities', 'make-a-book-list');
    await retype(page, 'Title', 'Make a book list for spring');
    await save(cms);
    await page.getByRole('button', { name: /^Status: / }).click();
    await page.getByRole('menuitem', { name: 'In review' }).click();
    await page.getByText('Entry status updated').first().waitFor();
    await cms.goTo('workflow');
    await page.getByRole('link', { name: 'Make a book list for spring' }).first().waitFor();
    return wholeWindow(460);
  },
};
