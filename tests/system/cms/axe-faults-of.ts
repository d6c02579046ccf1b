import type { CmsPage } from '../../../scripts/cms/cms-page.ts';
import { axeFaults, bringAxe } from '../faults/axe.ts';

/** What axe finds in what an editor sees now. */
export async function axeFaultsOf({ page }: CmsPage): Promise<readonly string[]> {
  await page.locator('body > canvas').waitFor({ state: 'hidden' }); // the bar that says that something loads
  await page.waitForFunction(() => !document.getAnimations().some((one) => one instanceof CSSTransition)); // colors on their way
  await bringAxe(page);
  return axeFaults(page);
}
