// An editor changes the mentee form while somebody fills it in: the release in between is a real one, with the same data behind it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { stringify } from 'yaml';
import { startChromium } from '../../scripts/chromium.ts';
import { type LocalSystem, startSystem } from '../../scripts/local/start-system.ts';
import { sampleAnswers } from '../../scripts/samples/sample-answers.ts';
import { added, changedForm, retired } from '../changed-form.ts';
import { fillIn, formNamed } from '../system/applicant.ts';
import { buildWith } from '../system/forum/build-with.ts';

describe('a form that changes while somebody fills it in', () => {
  let browser: Browser;
  let system: LocalSystem | undefined;
  let copy = '';
  let dataDirectory = '';

  beforeAll(async () => {
    browser = await startChromium();
    dataDirectory = await mkdtemp(join(tmpdir(), 'mentoring-system-'));
    const { content } = changedForm(await formNamed('mentee'));
    copy = await buildWith({ 'content/forms/mentee.yml': stringify(content) });
    system = await startSystem({ siteDirectory: inject('siteDirectory'), dataDirectory });
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
    for (const directory of [copy, dataDirectory])
      if (directory.startsWith(tmpdir())) await rm(directory, { recursive: true, force: true });
  });

  /** Releases the copy, whose form has changed, at the same address. */
  async function release(site: string): Promise<void> {
    await system?.stop();
    const address = pathToFileURL(join(copy, 'scripts', 'local', 'start-system.ts')).href;
    const later = (await import(address)) as { startSystem: typeof startSystem };
    const ports = { site: Number(new URL(site).port) };
    system = await later.startSystem({ siteDirectory: join(copy, 'dist'), dataDirectory, ports });
  }

  it('loses nothing of theirs, asks what is new, and leaves what was sent before as it was', async () => {
    const site = system?.siteUrl ?? '';
    const form = await formNamed('mentee');
    const sent = await fetch(`${site}/api/applications/mentee`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ answers: sampleAnswers(form, { [retired.name]: 'I read to my neighbors' }) }),
    });
    const { statusUrl } = (await sent.json()) as { statusUrl: string };
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(`${site}/apply/mentee/`);
    await fillIn(page, form, { email: 'mentee@example.org', name: 'Marian Paroo', [retired.name]: 'I volunteer' });

    await release(site);
    await page.getByRole('button', { name: 'Check your answers' }).click();
    const summary = page.locator('#error-summary');
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await summary.innerText()).toContain('This form has changed since you opened it.');
    expect(await summary.innerText()).toMatch(/no longer asked.*What is your connection.*I volunteer/s);
    expect(await page.locator('#q-name').inputValue()).toBe('Marian Paroo');
    expect(await page.locator(`[data-question="${retired.name}"]`).count()).toBe(0);
    await summary.getByRole('link', { name: 'Enter the book that you give away most' }).click();
    await page.locator(`#q-${added.name}`).fill('Heidi');
    await page.getByRole('button', { name: 'Check your answers' }).click();
    expect(await page.locator('h1').innerText()).toBe('Check your answers');
    expect(await page.getByRole('main').innerText()).not.toContain('has changed');
    await page.getByRole('button', { name: 'Send your application' }).click();
    await page.waitForURL(/\/receipt$/);
    expect(await page.getByRole('main').innerText()).toContain('Heidi');

    await page.goto(`${statusUrl}/receipt`);
    const before = await page.getByRole('main').innerText();
    expect(before).toContain(retired.label);
    expect(before).toContain('I read to my neighbors');
    expect(before).not.toContain(added.label);
    await page.context().close();
  });
});
