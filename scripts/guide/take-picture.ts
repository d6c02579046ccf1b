import type { Browser, Frame, Locator, Page } from 'playwright-core';
import { CmsPage } from '../cms/cms-page.ts';
import { openCms } from '../cms/open-cms.ts';
import { openRealSignIn } from '../cms/open-real-sign-in.ts';
import { type Picture, windowSize } from './pictures.ts';

const window = { viewport: windowSize, deviceScaleFactor: 1, colorScheme: 'light' } as const;
/** The program's clock, where the admin says when a draft was saved: the same words on every day. */
const time = '2014-08-15T17:00:00Z';

/** A picture, and the words in it. */
export interface Taken {
  /** As WebP. */
  readonly image: Buffer;
  /** Roles and names of the elements in it, as Playwright's aria snapshot: the same on every machine, unlike pixels and fonts. */
  readonly words: string;
}

/** Takes one picture of the admin at `siteUrl`. */
export async function takePicture(browser: Browser, siteUrl: string, picture: Picture): Promise<Taken> {
  const cms = await open(browser, siteUrl, picture);
  const { page } = cms;
  try {
    const elements = await picture.bring(cms);
    const snapshots = await Promise.all(elements.map((element) => element.first().ariaSnapshot()));
    // What an editor does not see: the link of the test backend, and messages that pass.
    await page.addStyleTag({ content: '[class*="TestRepoIndicator"], .Toastify { display: none } * { caret-color: transparent }' });
    for (const frame of page.frames()) await settle(frame);
    const clip = picture.size ? { x: 0, y: 0, ...picture.size } : await around(elements);
    return { image: await webp(page, clip), words: `${snapshots.join('\n')}\n`.replaceAll(siteUrl, '') };
  } finally {
    await page.context().close();
  }
}

async function open(browser: Browser, siteUrl: string, { isBeforeSignIn }: Picture): Promise<CmsPage> {
  if (!isBeforeSignIn) return openCms(browser, siteUrl, { ...window, prepare: (page) => page.clock.install({ time }) });
  const { page, complaints } = await openRealSignIn(browser, siteUrl, window);
  return new CmsPage(page, complaints);
}

/** The part of the window that holds all of `elements`, with a margin. */
async function around(elements: readonly Locator[], margin = 14) {
  const boxes = await Promise.all(elements.map((element) => element.first().boundingBox()));
  const found = boxes.filter((box) => box !== null);
  if (found.length < elements.length) throw new Error('Part of the picture is not on the screen');
  const left = Math.max(0, Math.min(...found.map(({ x }) => x)) - margin);
  const top = Math.max(0, Math.min(...found.map(({ y }) => y)) - margin);
  const right = Math.min(windowSize.width, Math.max(...found.map(({ x, width }) => x + width)) + margin);
  const bottom = Math.min(windowSize.height, Math.max(...found.map(({ y, height }) => y + height)) + margin);
  return { x: left, y: top, width: right - left, height: bottom - top };
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
async function webp(page: Page, clip: { x: number; y: number; width: number; height: number }): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 60, clip: { ...clip, scale: 1 } });
  return Buffer.from(data, 'base64');
}
