// `npm run record:demonstration`: makes the demonstration recording of practice copies and its poster anew, a slide for each of its captions.
import { readFile, writeFile } from 'node:fs/promises';
import { chaptersOf } from '../src/domain/captions/chapters.ts';
import { readCaptions } from '../src/site/captions/read-captions.ts';
import { startChromium } from './chromium.ts';
import { drawSlides } from './demonstration/slide.ts';
import { webM } from './demonstration/web-m.ts';

const directory = new URL('../src/site/forum/demonstration/', import.meta.url);
const size = { width: 640, height: 360 };

const { cues } = readCaptions(await readFile(new URL('recording.vtt', directory), 'utf8'));
const chapters = chaptersOf(cues);
const slides = cues.map(({ start, end, speaker = '', lines }) => ({
  start,
  end,
  speaker,
  lines,
  chapter: chapters.findLast((chapter) => chapter.start <= start)?.title ?? '',
}));

const browser = await startChromium();
try {
  const page = await browser.newPage();
  // Chromium encodes in secure contexts only. The page itself is empty, and nobody is asked for it.
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto('https://localhost/');
  const { frames, poster } = await page.evaluate(drawSlides, { slides, ...size });
  const milliseconds = Math.round((slides.at(-1)?.end ?? 0) * 1000);
  const video = webM({ ...size, milliseconds, frames: frames.map((frame) => ({ ...frame, bytes: Uint8Array.from(frame.bytes) })) });
  await writeFile(new URL('recording.webm', directory), video);
  await writeFile(new URL('recording.webp', directory), Uint8Array.from(poster));
  console.log(`${slides.length} slides: a video of ${video.length} bytes, a poster of ${poster.length}`);
} finally {
  await browser.close();
}
