import { type Scene, wholeWindow } from '../scene.ts';

export const media: Scene = {
  name: 'media',
  shows: [],
  async bring({ page }) {
    await page.getByRole('button', { name: 'Media' }).click();
    await page.getByRole('dialog').getByText('Upload').first().waitFor();
    return wholeWindow(420);
  },
};
