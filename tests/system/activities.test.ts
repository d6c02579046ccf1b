// Finding an activity: links to a page for every value without JavaScript, and a filter that keeps its choices in the address with it.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readersUrl } from './readers-url.ts';
import { useBrowser } from './use-browser.ts';

describe('the suggested activities', () => {
  const browser = useBrowser();

  async function open(path: string, javaScriptEnabled: boolean): Promise<Page> {
    const page = await (await browser().newContext({ javaScriptEnabled })).newPage();
    await page.goto(readersUrl(path));
    return page;
  }

  const shown = (page: Page) => page.locator('.activities > li:visible').count();
  const filtered = async (page: Page) => ({
    query: new URL(page.url()).search,
    shown: await shown(page),
    said: await page.getByRole('status').innerText(),
  });

  it('can be found without JavaScript, and every link keeps the number that it promises', { tags: 'nightly' }, async () => {
    const page = await open('/suggested-activities/', false);
    expect(await page.locator('form').isVisible()).toBe(false);
    const all = await shown(page);
    expect(all).toBeGreaterThanOrEqual(24);
    expect(await page.getByText(`${all} activities`, { exact: true }).isVisible()).toBe(true);
    const links = await page
      .getByRole('navigation', { name: 'Activities by what you look for' })
      .getByRole('link')
      .evaluateAll((anchors) => anchors.map((anchor) => [anchor.getAttribute('href') ?? '', anchor.textContent ?? '']));
    expect(links.length).toBeGreaterThan(20);
    for (const [href = '', text = ''] of links) {
      await page.goto(readersUrl(href));
      expect(await shown(page), href).toBe(Number(/\((\d+)\)/.exec(text)?.[1]));
    }
  });

  it('can be filtered, and Back undoes one choice', async () => {
    const page = await open('/suggested-activities/', true);
    const none = await filtered(page);
    await page.getByLabel('Time in all').selectOption('Half an hour or less');
    const short = await filtered(page);
    expect(short.query).toBe('?time=half-an-hour-or-less');
    expect(short.shown).toBeLessThan(none.shown);
    expect(short.said).toBe(`${short.shown} of ${none.shown} activities`);
    await page.getByLabel('Where').selectOption('In person');
    const shortAndNear = await filtered(page);
    expect(shortAndNear.query).toBe('?time=half-an-hour-or-less&place=in-person');
    expect(shortAndNear.shown).toBeLessThan(short.shown);

    await page.goBack();
    expect(await filtered(page)).toEqual(short);
    expect(await page.getByLabel('Where').inputValue()).toBe('');
    await page.goForward();
    expect(await filtered(page)).toEqual(shortAndNear);

    await page.locator('.activities a:visible').first().click();
    await page.waitForURL(/\/suggested-activities\/[^/?]+\/$/);
    await page.goBack();
    await page.waitForURL(/\?time=/);
    expect(await filtered(page)).toEqual(shortAndNear);

    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await filtered(page)).toEqual(none);
  });

  it('says so when nothing fits, and hides the headings of what is empty', async () => {
    const page = await open('/suggested-activities/?time=half-an-hour-or-less&preparation=mentor', true);
    expect(await filtered(page)).toMatchObject({ shown: 0, said: expect.stringContaining('No activity fits') });
    expect(await page.locator('[data-activity-group] h2:visible').count()).toBe(0);
  });

  it('takes a value that does not exist for “any”', { tags: 'nightly' }, async () => {
    const page = await open('/suggested-activities/?time=forever&place=remote', true);
    const { shown, said } = await filtered(page);
    expect(shown).toBeGreaterThan(0);
    expect(said).toMatch(/^\d+ of \d+ activities$/);
    expect(await page.getByLabel('Time in all').locator('option:checked').innerText()).toBe('Any');
  });
});
