import { draftOfContact, type Scene } from '../scene.ts';

export const status: Scene = {
  name: 'status',
  shows: [],
  async bring(cms) {
    const { page } = cms;
    await draftOfContact(cms);
    await page.getByRole('button', { name: /^Status: / }).click();
    await page.getByRole('menuitem', { name: 'In review' }).waitFor();
    return { x: 0, y: 0, width: 1000, height: 240 };
  },
};
