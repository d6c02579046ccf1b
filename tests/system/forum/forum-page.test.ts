// The forum page with recordings, in Chromium against the real Worker. The site's own recording has no address: these two are made up.

import { readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startChromium } from '../../../scripts/chromium.ts';
import { type LocalSystem, startSystem } from '../../../scripts/local/start-system.ts';
import { realTexts } from '../../unit/domain/fixtures/real-content.ts';
import { buildWith } from './build-with.ts';
import { forumFile, hostedChapters, hourOfCaptions, poster } from './recordings.ts';
import { recordSmallVideo } from './small-video.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const posterPath = '/recordings/poster.svg';
const video = '/recordings/2014-05-05.webm';
const patience = { timeout: 10_000, interval: 50 };
/** As src/site/forum/poster.ts has it. */
const maxPosterBytes = 10_000;
const elsewhere = 'https://www.youtube.com/watch?v=made-up';

describe('the forum page with recordings', () => {
  let browser: Browser;
  let system: LocalSystem;
  let copy = '';

  beforeAll(async () => {
    browser = await startChromium();
    const texts = [...realTexts].filter(([path]) => /^(?:activities|faq|pages)/.test(path));
    const words = texts.flatMap(([, text]) => text.match(/[A-Za-z’]{1,20}[.,]?/g) ?? []);
    const [small, built] = await Promise.all([
      recordSmallVideo(browser, 8),
      buildWith({
        'content/forum/2014-05-05.yml': forumFile('2014-05-05', {
          file: video,
          captions: '2014-05-05.vtt',
          poster: posterPath,
        }),
        'content/forum/2014-05-05.vtt': hourOfCaptions(words),
        'content/forum/2014-06-06.yml': forumFile('2014-06-06', { url: elsewhere, poster: posterPath }),
        [`public${posterPath}`]: poster,
      }),
    ]);
    copy = built;
    await writeFile(join(copy, 'dist', video), small);
    system = await startSystem({ siteDirectory: join(copy, 'dist'), dataDirectory: join(copy, '.data') });
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
    if (copy.startsWith(tmpdir())) await rm(copy, { recursive: true, force: true });
  });

  /** Opens the page, and keeps what it asked this site for and what it asked others for; others get no answer. */
  async function open(options: BrowserContextOptions = {}) {
    const context = await browser.newContext(options);
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const others: string[] = [];
    const replies: Response[] = [];
    await page.route('**/*', (route) => {
      const url = route.request().url();
      if (url.startsWith(system.siteUrl)) return route.continue();
      others.push(url);
      return route.abort();
    });
    page.on('response', (response) => replies.push(response));
    await page.goto(`${system.siteUrl}/mentoring-forum/`);
    return { page, others, replies };
  }

  /** Writes down every caption that is shown from now on: one of them may come and go between two looks. */
  const writeDownCaptions = (page: Page) =>
    page.locator('video').evaluate((element: HTMLVideoElement) => {
      const shown: (string | null)[] = [];
      Object.assign(window, { shown });
      element.textTracks[0]?.addEventListener('cuechange', (event) => {
        for (const cue of (event.target as TextTrack).activeCues ?? []) shown.push((cue as VTTCue).getCueAsHTML().textContent);
      });
    });
  const shownCaptions = (page: Page) => page.evaluate(() => (window as unknown as { shown: string[] }).shown);

  it('asks nobody else and for no video before a click, and weighs 60 kB at most with an hour of captions', async () => {
    const { page, others, replies } = await open();
    await page.waitForLoadState('networkidle');
    expect(others).toEqual([]);
    const parts = replies.map((reply) => ({ path: new URL(reply.url()).pathname, reply }));
    expect(parts.map(({ path }) => path)).toContain('/mentoring-forum/2014-05-05.captions.vtt');
    expect(parts.map(({ path }) => path)).not.toContain(video);
    const bodies = await Promise.all(parts.filter(({ path }) => path !== posterPath).map(({ reply }) => reply.body()));
    const bytes = bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, maxPosterBytes);
    expect(bytes).toBeLessThanOrEqual(60_000);
  });

  it('shows captions that name the speaker, and knows the chapters', async () => {
    const { page } = await open();
    await writeDownCaptions(page);
    await page.getByRole('link', { name: 'Play from 0:00' }).click();
    await expect
      .poll(async () => (await shownCaptions(page)).slice(0, 2), patience)
      .toEqual(['Host: Welcome to all.', 'Guest: Thank you.']);
    const tracks = await page.locator('video').evaluate((element: HTMLVideoElement) =>
      [...element.textTracks].map(({ kind, mode, cues }) => ({
        kind,
        mode,
        cues: [...(cues ?? [])].slice(0, 3).map((cue) => ({ text: (cue as VTTCue).text, start: cue.startTime, end: cue.endTime })),
      })),
    );
    expect(tracks.map(({ kind }) => kind)).toEqual(['captions', 'chapters']);
    expect(tracks[0]?.mode).toBe('showing');
    expect(tracks[1]?.cues).toEqual(
      hostedChapters.map(({ title, start, end }) => ({
        text: title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
        start,
        end,
      })),
    );
  });

  it('plays from a time of the transcript, hands over the keyboard and marks what is heard', async () => {
    const { page } = await open();
    const link = page.getByRole('link', { name: 'Play from 0:03' });
    await link.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('[aria-current="true"]').textContent(), patience).toContain('We set three goals.');
    const state = await page.locator('video').evaluate((element: HTMLVideoElement) => ({
      isFocused: document.activeElement === element,
      isPlaying: !element.paused,
      seconds: element.currentTime,
    }));
    expect(state).toEqual({ isFocused: true, isPlaying: true, seconds: expect.closeTo(3.5, 0) });
    expect(page.url()).toBe(`${system.siteUrl}/mentoring-forum/`);
    await expect.poll(() => page.locator('[aria-current="true"]').textContent(), patience).toContain('Tell us more.');
    expect(await page.locator('[aria-current="true"]').count()).toBe(1);
  });

  it('needs no script: a time of the transcript is a link to the video at that moment', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    expect(await page.locator('video').getAttribute('controls')).toBe('');
    await page.getByRole('link', { name: 'Play from 0:03' }).click();
    await expect.poll(() => page.url()).toBe(`${system.siteUrl}${video}#t=3`);
    await expect
      .poll(() => page.locator('video').evaluate((element: HTMLVideoElement) => element.currentTime))
      .toBeGreaterThanOrEqual(3);
  });

  it.each([true, false])('leads to a page elsewhere by a real link, with script: %s', async (javaScriptEnabled) => {
    const { page, others } = await open({ javaScriptEnabled });
    expect(others).toEqual([]);
    await page.getByRole('link', { name: 'Watch the recorded webcast of 2014-06-06 at youtube.com' }).click();
    await expect.poll(() => others).toEqual([elsewhere]);
  });

  it('gives search engines the video, its transcript and its chapters as clips', async () => {
    const { page } = await open();
    const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
    const data = texts.flatMap((json) => JSON.parse(json)['@graph']);
    const videos = data.filter((thing) => thing['@type'] === 'VideoObject');
    expect(data.filter((thing) => thing['@type'] === 'Event')).toHaveLength(3);
    expect(videos.map(({ url, contentUrl }) => url ?? contentUrl)).toEqual([elsewhere, `http://localhost:8787${video}`]);
    const hosted = videos[1];
    expect(hosted.transcript).toMatch(/^Host: Welcome to all\.\nGuest: Thank you\.\nGuest: We set three goals\./);
    expect(hosted.hasPart).toEqual(
      hostedChapters.map(({ title, start, end }) => ({
        '@type': 'Clip',
        name: title,
        startOffset: start,
        endOffset: Math.floor(end),
        url: `http://localhost:8787${video}#t=${start}`,
      })),
    );
    expect(await page.locator('script:not([src]):not([type="application/ld+json"])').count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)('has no accessibility finding and no overflow in a narrow %s window', async (colorScheme) => {
    const { page } = await open({ colorScheme, viewport: { width: 320, height: 640 } });
    await page.evaluate(await readFile(axePath, 'utf8'));
    const findings = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const { violations } = await axe.run(document, { runOnly: tags });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    });
    expect(findings).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it('skips a transcript, and leads from a chapter of the list to its heading', async () => {
    const { page } = await open();
    await page.getByRole('link', { name: 'Skip the transcript' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('End of the transcript.');
    await page.getByRole('link', { name: 'An hour of talk' }).click();
    expect(await page.locator(':target').textContent()).toBe('An hour of talk');
  });
});
