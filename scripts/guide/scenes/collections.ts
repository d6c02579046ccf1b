import { type Scene, wholeWindow } from '../scene.ts';

export const collections: Scene = {
  name: 'collections',
  shows: ['*'],
  async bring({ page }) {
    await page.getByRole('link', { name: 'Cycles' }).click();
    await page.getByRole('heading', { name: /^Spring 2015/ }).waitFor();
    return wholeWindow(690);
  },
};
