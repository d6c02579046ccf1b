// `npm run screenshots:guide`: takes the pictures of the guide for editors anew, from the real admin with the real Decap CMS, and keeps the words
// in them beside. With names, such as `-- board dates`, only those. tests/long/guide-pictures.test.ts tells which have aged.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChromium } from './chromium.ts';
import { pictures } from './guide/pictures.ts';
import { takePicture } from './guide/take-picture.ts';
import { startSystem } from './local/start-system.ts';

const names = process.argv.slice(2);
const wanted = pictures.filter(({ name }) => names.length === 0 || names.includes(name));
if (wanted.length < names.length) {
  console.error(`There are these pictures: ${pictures.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
const images = join(import.meta.dirname, '..', 'content', 'media', 'guide');
const dataDirectory = await mkdtemp(join(tmpdir(), 'mentoring-guide-'));
const system = await startSystem({ dataDirectory });
const browser = await startChromium();
try {
  for (const picture of wanted) {
    const take = () => takePicture(browser, system.siteUrl, picture);
    const { image, words } = await take().catch(take); // a step may miss its time on a busy machine
    await writeFile(join(images, `${picture.name}.webp`), image);
    await writeFile(join(import.meta.dirname, 'guide', 'words', `${picture.name}.yml`), words);
    console.log(`${picture.name}.webp, ${Math.ceil(image.byteLength / 1000)} kB`);
  }
} finally {
  await browser.close();
  await system.stop();
  await rm(dataDirectory, { recursive: true, force: true });
}
