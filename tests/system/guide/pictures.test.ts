// Some scenes of the guide, set anew in the real admin: they show the words that their pictures show. All of them:
// `npm run screenshots:guide -- --check`, which takes a minute. Fonts differ between machines, so no pixels are compared.
import { expect, it } from 'vitest';
import { keptTexts } from '../../../scripts/guide/record.ts';
import { scenes } from '../../../scripts/guide/scenes.ts';
import { differences } from '../../../scripts/guide/shown-texts.ts';
import { takePicture } from '../../../scripts/guide/take-picture.ts';
import { readersUrl } from '../readers-url.ts';
import { useBrowser } from '../use-browser.ts';

const browser = useBrowser();

it.each(['sign-in', 'status', 'no-longer-asked', 'mail'])('the admin still shows what the picture shows: %s', async (name) => {
  const scene = scenes.find((one) => one.name === name);
  if (!scene) throw new Error(`There is no scene ${name}`);
  const { picture, texts } = await takePicture(browser(), readersUrl(''), scene);
  expect(differences(await keptTexts(name), texts)).toEqual([]);
  expect(picture.subarray(8, 12).toString()).toBe('WEBP');
});
