import type { CmsPage } from '../../../scripts/cms/cms-page.ts';
import { axeFaults, bringAxe } from '../faults/axe.ts';

/** What axe finds in what an editor sees now. */
export async function axeFaultsOf({ page }: CmsPage): Promise<readonly string[]> {
  await page.locator('body > canvas').waitFor({ state: 'hidden' }); // the bar that says that something loads
  await bringAxe(page);
  return axeFaults(page);
}
