// The guide's pictures, brought about anew in the real admin: it still says what they show. Fonts differ between machines, so no pixels are
// compared. Where one has aged: `npm run screenshots:guide -- <its name>`.
import { readFile } from 'node:fs/promises';
import { expect, inject, test } from 'vitest';
import { pictures } from '../../scripts/guide/pictures.ts';
import { takePicture } from '../../scripts/guide/take-picture.ts';
import { useBrowser } from '../system/use-browser.ts';

const browser = useBrowser();
const words = new URL('../../scripts/guide/words/', import.meta.url);

test.each(pictures)('the admin still says what the picture shows: $name', async (picture) => {
  const taken = await takePicture(browser(), inject('sharedSystem').siteUrl, picture);
  expect(taken.words).toBe(await readFile(new URL(`${picture.name}.yml`, words), 'utf8'));
  expect(taken.image.subarray(8, 12).toString()).toBe('WEBP');
});
