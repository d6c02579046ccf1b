// The forum page with two made-up forums, which need a build of their own: an hour of captions for a video on this site, and a page elsewhere.
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startChromium } from '../../../scripts/chromium.ts';
import { type LocalSystem, startSystem } from '../../../scripts/local/start-system.ts';
import { buildWith } from '../../system/forum/build-with.ts';
import { realTexts } from '../../unit/domain/fixtures/real-content.ts';
import { forumFile, hostedChapters, hourOfCaptions, poster } from './recordings.ts';

const posterPath = '/recordings/poster.svg';
const video = '/recordings/2014-05-05.webm';
/** As src/site/forum/poster.ts has it. */
const maxPosterBytes = 10_000;
const elsewhere = 'https://www.youtube.com/watch?v=made-up';

describe('the forum page with made-up forums', () => {
  let browser: Browser;
  let system: LocalSystem;
  let copy = '';

  beforeAll(async () => {
    browser = await startChromium();
    const texts = [...realTexts].filter(([path]) => /^(?:activities|faq|pages)/.test(path));
    const words = texts.flatMap(([, text]) => text.match(/[A-Za-z’]{1,20}[.,]?/g) ?? []);
    copy = await buildWith({
      'content/forum/2014-05-05.yml': forumFile('2014-05-05', { file: video, captions: '2014-05-05.vtt', poster: posterPath }),
      'content/forum/2014-05-05.vtt': hourOfCaptions(words),
      'content/forum/2014-06-06.yml': forumFile('2014-06-06', { url: elsewhere, poster: posterPath }),
      [`public${posterPath}`]: poster,
    });
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

  it('weighs 60 kB at most with an hour of captions, before anything plays', async () => {
    const { page, others, replies } = await open();
    await page.waitForLoadState('networkidle');
    expect(others).toEqual([]);
    // Of a practice copy alone, and on it beside the hour.
    const parts = replies.filter((reply) => !/demonstration|poster/.test(reply.url()));
    expect(parts.map((reply) => new URL(reply.url()).pathname)).toContain('/mentoring-forum/2014-05-05.captions.vtt');
    const bodies = await Promise.all(parts.map((reply) => reply.body()));
    const bytes = bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, maxPosterBytes);
    expect(bytes).toBeLessThanOrEqual(60_000);
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
});
