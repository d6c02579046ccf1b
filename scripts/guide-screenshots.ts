// `npm run screenshots:guide`: takes the pictures of the guide for editors anew, from the real admin with the real Decap CMS. With names of
// scenes, such as `-- board dates`, only those. With `-- --check` it takes none, and says which no longer show what the admin shows.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startChromium } from './chromium.ts';
import { forgetOthers, keep, keptTexts } from './guide/record.ts';
import type { Scene } from './guide/scene.ts';
import { scenes } from './guide/scenes.ts';
import { differences } from './guide/shown-texts.ts';
import { readScene, takePicture } from './guide/take-picture.ts';
import { startSystem } from './local/start-system.ts';

const largestBytes = 60_000;
const { values, positionals: names } = parseArgs({
  options: { check: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const known = scenes.map(({ name }) => name);
const unknown = names.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no scene ${unknown.join(', ')}. There are: ${known.join(', ')}`);
  process.exit(2);
}
const wanted = scenes.filter(({ name }) => names.length === 0 || names.includes(name));

const dataDirectory = await mkdtemp(join(tmpdir(), 'mentoring-guide-'));
const system = await startSystem({ dataDirectory });
const browser = await startChromium();
const failed: string[] = [];
try {
  if (!values.check) await forgetOthers(known);
  for (const scene of wanted) {
    try {
      await twice(() => (values.check ? check(scene) : take(scene)));
    } catch (error) {
      // The others are taken all the same: each is kept at once.
      failed.push(scene.name);
      console.error(`${scene.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
} finally {
  await browser.close();
  await system.stop();
  await rm(dataDirectory, { recursive: true, force: true });
}
if (failed.length > 0) {
  console.error(`\nTo be taken anew: npm run screenshots:guide -- ${failed.join(' ')}`);
  process.exitCode = 1;
}

async function take(scene: Scene): Promise<void> {
  const taken = await takePicture(browser, system.siteUrl, scene);
  const { byteLength } = taken.picture;
  if (byteLength > largestBytes) throw new Error(`it has ${byteLength} bytes: show less in it`);
  await keep(scene, taken);
  console.log(`${scene.name}.webp, ${Math.ceil(byteLength / 1000)} kB`);
}

async function check(scene: Scene): Promise<void> {
  const found = differences(await keptTexts(scene.name), await readScene(browser, system.siteUrl, scene));
  if (found.length > 0) throw new Error(`the picture has aged\n  ${found.join('\n  ')}`);
  console.log(`${scene.name}: shows what the admin shows`);
}

/** A step may miss its time on a busy machine. */
async function twice(work: () => Promise<void>): Promise<void> {
  await work().catch(work);
}
