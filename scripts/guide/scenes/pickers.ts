import { around, field, openEntry, type Scene, scrollTo } from '../scene.ts';

export const pickers: Scene = {
  name: 'pickers',
  shows: ['activities'],
  async bring(cms) {
    const { page } = cms;
    await openEntry(cms, 'activities', 'make-a-book-list');
    const areas = field(page, 'Competency areas');
    await scrollTo(areas, 260);
    await areas.getByRole('combobox').click();
    await page.getByRole('option').first().waitFor();
    return around(page, [field(page, 'Objective'), areas, page.locator('[class*="-menu"]')]);
  },
};
