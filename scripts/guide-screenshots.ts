// `npm run screenshots:guide`: takes the pictures of the guide for editors anew, from the real admin with the real Decap CMS. With names of
// scenes, such as `-- board dates`, only those.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { startChromium } from './chromium.ts';
import { madeFrom } from './guide/picture-age.ts';
import { scenes } from './guide/scenes.ts';
import { takePicture } from './guide/take-picture.ts';
import { startSystem } from './local/start-system.ts';

const largestBytes = 60_000;
const pictures = join(import.meta.dirname, '..', 'content', 'media', 'guide');
const record = join(import.meta.dirname, 'guide', 'made-from.json');
const names = process.argv.slice(2);
const wanted = scenes.filter(({ name }) => names.length === 0 || names.includes(name));

const dataDirectory = await mkdtemp(join(tmpdir(), 'mentoring-guide-'));
const system = await startSystem({ dataDirectory });
const browser = await startChromium();
const earlier = z.record(z.string(), z.string()).parse(JSON.parse(await readFile(record, 'utf8').catch(() => '{}')));
const made = new Map(Object.entries(earlier).filter(([name]) => scenes.some((scene) => scene.name === name)));
try {
  await mkdir(pictures, { recursive: true });
  for (const scene of wanted) {
    const picture = await takePicture(browser, system.siteUrl, scene);
    if (picture.byteLength > largestBytes) throw new Error(`${scene.name} has ${picture.byteLength} bytes: show less in it`);
    await writeFile(join(pictures, `${scene.name}.webp`), picture);
    made.set(scene.name, madeFrom(scene));
    console.log(`${scene.name}.webp, ${Math.ceil(picture.byteLength / 1000)} kB`);
  }
  const inOrder = Object.fromEntries([...made].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  await writeFile(record, `${JSON.stringify(inOrder, null, 2)}\n`);
} finally {
  await browser.close();
  await system.stop();
  await rm(dataDirectory, { recursive: true, force: true });
}
