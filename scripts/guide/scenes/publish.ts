import { draftOfContact, type Scene } from '../scene.ts';

export const publish: Scene = {
  name: 'publish',
  shows: [],
  async bring(cms) {
    const { page } = cms;
    await draftOfContact(cms);
    await cms.setStatus('Ready');
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Publish now' }).waitFor();
    return { x: 0, y: 0, width: 1000, height: 240 };
  },
};
