import type { Browser, Frame, Page } from 'playwright-core';
import { CmsPage } from '../cms/cms-page.ts';
import { openCms } from '../cms/open-cms.ts';
import { openRealSignIn } from '../cms/open-real-sign-in.ts';
import { type Clip, type Scene, windowSize } from './scene.ts';
import { readShownTexts, type ShownText } from './shown-texts.ts';

const window = { viewport: windowSize, deviceScaleFactor: 1, colorScheme: 'light' } as const;
/** The program's clock, where the admin says when a draft was saved: the same words on every day. */
const time = '2014-08-15T17:00:00Z';

/** One picture, and what it shows. */
export interface Taken {
  /** As WebP. */
  readonly picture: Buffer;
  readonly texts: readonly ShownText[];
}

/** Takes one picture of the admin at `siteUrl`. */
export function takePicture(browser: Browser, siteUrl: string, scene: Scene): Promise<Taken> {
  return withScene(browser, siteUrl, scene, async (page, clip) => ({
    texts: await readShownTexts(page, clip),
    picture: await webp(page, clip),
  }));
}

/** Reads what a picture would show now. */
export function readScene(browser: Browser, siteUrl: string, scene: Scene): Promise<readonly ShownText[]> {
  return withScene(browser, siteUrl, scene, readShownTexts);
}

async function withScene<Result>(
  browser: Browser,
  siteUrl: string,
  scene: Scene,
  use: (page: Page, clip: Clip) => Promise<Result>,
): Promise<Result> {
  const cms = await open(browser, siteUrl, scene);
  try {
    const clip = await scene.bring(cms);
    await asEditorsSeeIt(cms.page);
    for (const frame of cms.page.frames()) await settle(frame);
    return await use(cms.page, clip);
  } finally {
    await cms.page.context().close();
  }
}

async function open(browser: Browser, siteUrl: string, { isBeforeSignIn }: Scene): Promise<CmsPage> {
  if (!isBeforeSignIn) return openCms(browser, siteUrl, { ...window, prepare: (page) => page.clock.install({ time }) });
  const { page, complaints } = await openRealSignIn(browser, siteUrl, window);
  return new CmsPage(page, complaints);
}

/** Takes away what an editor does not see: the link of the test backend, and messages that pass. */
async function asEditorsSeeIt(page: Page): Promise<void> {
  await page.addStyleTag({
    content: '[class*="TestRepoIndicator"], .Toastify { display: none } *, ::before { caret-color: transparent !important }',
  });
}

/** Waits until menus and shadows have moved to their places and pictures are there. What moves for ever, such as a spinner, is not waited for. */
async function settle(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    const moving = document.getAnimations().filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
    await Promise.allSettled(moving.map(({ finished }) => finished));
    await document.fonts.ready;
    await Promise.allSettled([...document.images].filter(({ loading }) => loading !== 'lazy').map((image) => image.decode()));
  });
}

/** Chromium writes WebP by itself; Playwright does not ask it to. */
async function webp(page: Page, clip: Clip): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 60, clip: { ...clip, scale: 1 } });
  return Buffer.from(data, 'base64');
}
