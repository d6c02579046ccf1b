// The forum page with a recording, in Chromium against the real Worker: the demonstration recording of practice copies. What takes a build of
// its own, such as an hour of captions, is in tests/long/forum/.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { chaptersOf } from '../../../src/domain/captions/chapters.ts';
import { readCaptions } from '../../../src/site/captions/read-captions.ts';
import { useBrowser } from '../use-browser.ts';

const siteUrl = inject('sharedSystem').siteUrl;
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const captionsPath = join(import.meta.dirname, '../../../src/site/forum/demonstration/recording.vtt');
const { cues } = readCaptions(await readFile(captionsPath, 'utf8'));
const video = '/recordings/demonstration.webm';

describe('the forum page with a recording', () => {
  const browser = useBrowser();

  /** Opens the page, and keeps what it asks for, of this site and of others; others get no answer. */
  async function open(options: BrowserContextOptions = {}) {
    const context = await browser().newContext(options);
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const asked: string[] = [];
    await page.route('**/*', (route) => {
      const url = route.request().url();
      asked.push(url.replace(siteUrl, ''));
      return url.startsWith(siteUrl) ? route.continue() : route.abort();
    });
    await page.goto(`${siteUrl}/mentoring-forum/`);
    return { page, asked };
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

  it('says that the demonstration is no real forum', { tags: 'nightly' }, async () => {
    const { page } = await open();
    const section = page.locator('[data-forum]', { has: page.locator('video') });
    expect(await section.getByRole('heading', { level: 2 }).textContent()).toBe('Demonstration recording');
    expect(await section.textContent()).toContain('This is no real forum.');
    expect(await page.locator('script[type="application/ld+json"]', { hasText: 'VideoObject' }).count()).toBe(0);
  });

  it('asks nobody else, and for no video before a click', { tags: 'nightly' }, async () => {
    const { page, asked } = await open();
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => !url.startsWith('/'))).toEqual([]);
    expect(asked).toContain('/mentoring-forum/demonstration.captions.vtt');
    expect(asked).not.toContain(video);
  });

  it('shows captions that name the speaker, and knows the chapters and its length', async () => {
    const { page } = await open();
    await writeDownCaptions(page);
    await page.getByRole('link', { name: 'Play from 0:16' }).click();
    await expect
      .poll(() => shownCaptions(page))
      .toEqual(
        expect.arrayContaining([
          'A mentee: And if I miss a sentence?',
          'A mentor: Read it again in the transcript,\nbelow the chapters.',
        ]),
      );
    const { duration, tracks } = await page.locator('video').evaluate((element: HTMLVideoElement) => ({
      duration: element.duration,
      tracks: [...element.textTracks].map(({ kind, mode, cues: all }) => ({
        kind,
        mode,
        cues: [...(all ?? [])].map((cue) => ({ title: (cue as VTTCue).text, start: cue.startTime, end: cue.endTime })),
      })),
    }));
    expect(tracks.map(({ kind }) => kind)).toEqual(['captions', 'chapters']);
    expect(tracks[0]?.mode).toBe('showing');
    expect(tracks[1]?.cues).toEqual(chaptersOf(cues));
    expect(duration).toBe(cues.at(-1)?.end);
  });

  it('plays from a time of the transcript, hands over the keyboard and marks what is heard', { tags: 'nightly' }, async () => {
    const { page } = await open();
    const link = page.getByRole('link', { name: 'Play from 0:16' });
    await link.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('[aria-current="true"]').textContent()).toContain('And if I miss a sentence?');
    const state = await page.locator('video').evaluate((element: HTMLVideoElement) => ({
      isFocused: document.activeElement === element,
      isPlaying: !element.paused,
      seconds: element.currentTime,
    }));
    expect(state).toEqual({ isFocused: true, isPlaying: true, seconds: expect.any(Number) });
    expect(state.seconds).toBeGreaterThanOrEqual(16.5);
    expect(page.url()).toBe(`${siteUrl}/mentoring-forum/`);
    await expect.poll(() => page.locator('[aria-current="true"]').textContent()).toContain('Read it again in the transcript');
    expect(await page.locator('[aria-current="true"]').count()).toBe(1);
  });

  it('needs no script: a time of the transcript is a link to the video at that moment', { tags: 'nightly' }, async () => {
    const { page } = await open({ javaScriptEnabled: false });
    expect(await page.locator('video').getAttribute('controls')).toBe('');
    await page.getByRole('link', { name: 'Play from 0:16' }).click();
    await expect.poll(() => page.url()).toBe(`${siteUrl}${video}#t=16.5`);
    await expect
      .poll(() => page.locator('video').evaluate((element: HTMLVideoElement) => element.currentTime))
      .toBeGreaterThanOrEqual(16.5);
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

  it('skips a transcript, and leads from a chapter of the list to its heading', { tags: 'nightly' }, async () => {
    const { page } = await open();
    await page.getByRole('link', { name: 'Skip the transcript' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('End of the transcript.');
    await page.getByRole('link', { name: 'Captions and chapters' }).click();
    expect(await page.locator(':target').textContent()).toBe('Captions and chapters');
  });
});
