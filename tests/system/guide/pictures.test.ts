// Some pictures of the guide, taken anew from the real admin. Fonts differ between machines, so only their size is compared with what is kept.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { scenes } from '../../../scripts/guide/scenes.ts';
import { takePicture } from '../../../scripts/guide/take-picture.ts';
import { useBrowser } from '../use-browser.ts';
import { useWholeSystem } from '../whole-system.ts';

const kept = join(import.meta.dirname, '..', '..', '..', 'content', 'media', 'guide');
/** Fonts of other machines make a field a few lines higher. */
const pixelsOfFonts = 80;

describe('the pictures of the guide', () => {
  const system = useWholeSystem();
  const browser = useBrowser();

  it.each(['sign-in', 'status', 'dates', 'no-longer-asked'])('can be taken anew: %s', async (name) => {
    const scene = scenes.find((one) => one.name === name);
    if (!scene) throw new Error(`There is no scene ${name}`);
    const page = await browser().newPage();
    const now = await sizeOf(page, await takePicture(browser(), system().local.siteUrl, scene));
    const then = await sizeOf(page, await readFile(join(kept, `${name}.webp`)));
    await page.close();
    expect(now.width).toBe(then.width);
    expect(Math.abs(now.height - then.height)).toBeLessThanOrEqual(pixelsOfFonts);
    expect(now.colors).toBeGreaterThan(20);
  });
});

/** The size of a picture in pixels, and how many colors it has: an empty screen has few. */
function sizeOf(page: Page, picture: Buffer) {
  return page.evaluate(async (data) => {
    const image = await createImageBitmap(await (await fetch(`data:image/webp;base64,${data}`)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = new Uint32Array(context?.getImageData(0, 0, image.width, image.height).data.buffer ?? new ArrayBuffer(0));
    return { width: image.width, height: image.height, colors: new Set(pixels).size };
  }, picture.toString('base64'));
}
