import type { Browser, Page } from 'playwright-core';
import { openCms, openRealSignIn } from '../../tests/system/cms/open-cms.ts';
import { type Clip, type Scene, windowSize } from './scene.ts';

/** Takes one picture of the admin at `siteUrl`. @returns it as WebP */
export async function takePicture(browser: Browser, siteUrl: string, scene: Scene): Promise<Buffer> {
  const open = scene.isBeforeSignIn ? openRealSignIn : openCms;
  const cms = await open(browser, siteUrl, { viewport: windowSize, deviceScaleFactor: 1, colorScheme: 'light' });
  try {
    const clip = await scene.bring(cms);
    await asEditorsSeeIt(cms.page);
    return await webp(cms.page, clip);
  } finally {
    await cms.page.context().close();
  }
}

/**
 * Takes away what an editor does not see: the link of the test backend, messages that pass, and the empty box in place of a wide “＋”, for which
 * machines without Asian fonts have no sign.
 */
async function asEditorsSeeIt(page: Page): Promise<void> {
  await page.addStyleTag({
    content: '[class*="TestRepoIndicator"], .Toastify { display: none } *, ::before { caret-color: transparent !important }',
  });
  await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (text.nodeValue?.includes('＋')) text.nodeValue = text.nodeValue.replace('＋', '+');
    }
  });
  await page.waitForTimeout(400); // menus and shadows have settled
}

/** Chromium writes WebP by itself; Playwright does not ask it to. */
async function webp(page: Page, clip: Clip): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 60, clip: { ...clip, scale: 1 } });
  return Buffer.from(data, 'base64');
}
