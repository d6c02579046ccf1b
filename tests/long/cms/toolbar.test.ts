// The toolbar in each state of an entry and at every width that people have, with axe: tests/system/cms/toolbar.test.ts looks at some.
import { expect, inject, it } from 'vitest';
import { openCms } from '../../../scripts/cms/open-cms.ts';
import { axeFaultsOf } from '../../system/cms/axe-faults-of.ts';
import { havePreviews } from '../../system/cms/link-to-preview.ts';
import { showScreen } from '../../system/cms/show-screen.ts';
import { toolbarFaults } from '../../system/cms/toolbar-faults.ts';
import { toolbarStates } from '../../system/cms/toolbar-states.ts';
import { useBrowser } from '../../system/use-browser.ts';

const browser = useBrowser();
const widths = [320, 390, 768, 800, 1024, 1280];

it('an entry’s toolbar can be read and pressed at every width in each of its states, and breaks no rule of axe', async () => {
  const cms = await openCms(browser(), inject('sharedSystem').siteUrl, { prepare: havePreviews });
  const { page } = cms;
  for (const [state, come] of Object.entries(toolbarStates)) {
    await page.setViewportSize({ width: 1400, height: 900 });
    await come(cms);
    expect.soft(await axeFaultsOf(cms), state).toEqual([]);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await toolbarFaults(page), `${state} at ${width} px`).toEqual([]);
      await showScreen(page, `toolbar of ${state} at ${width}`);
    }
  }
  await page.context().close();
});
