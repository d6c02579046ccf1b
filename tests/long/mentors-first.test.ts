// A whole system whose editor opened Spring 2015 for mentors two weeks early, at a moment in those weeks: built in August, so that
// everything that it says now is the edge's word.
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium } from '../../scripts/chromium.ts';
import type { LocalSystem, startSystem } from '../../scripts/local/start-system.ts';
import { buildWith } from '../system/forum/build-with.ts';

const cycleFile = 'content/cycles/2015-spring.yml';
const headline = 'Applications for Spring 2015 are open for mentors. Mentees can apply from Monday, January 5, 2015.';

describe('while Spring 2015 is open for mentors alone', () => {
  let browser: Browser;
  let system: LocalSystem;
  let copy = '';

  beforeAll(async () => {
    browser = await startChromium();
    const yaml = await readFile(join(import.meta.dirname, '..', '..', cycleFile), 'utf8');
    const altered = yaml.replace(/opens: .*\n/, "opens: '2015-01-05'\n  opensForMentors: '2014-12-22'\n");
    copy = await buildWith({ [cycleFile]: altered });
    // The copy's own system: its Worker carries the copy's content.
    const address = pathToFileURL(join(copy, 'scripts', 'local', 'start-system.ts')).href;
    const start = ((await import(address)) as { startSystem: typeof startSystem }).startSystem;
    system = await start({ siteDirectory: join(copy, 'dist'), dataDirectory: join(copy, '.data'), now: '2014-12-28' });
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
    if (copy.startsWith(tmpdir())) await rm(copy, { recursive: true, force: true });
  });

  it.each([true, false])('every page says so, with JavaScript: %s', async (javaScriptEnabled) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    const main = () => page.getByRole('main').innerText();
    for (const path of ['/', '/apply/', '/calendar/']) {
      await page.goto(system.siteUrl + path);
      expect(await main(), path).toContain(headline);
      expect(await main(), path).not.toMatch(/are open\.|not open yet|being taken now/);
      const ways = await page.locator('main .ways-in a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(ways, path).toEqual(path === '/calendar/' ? [] : ['/apply/mentor/']);
    }
    const step = page.locator('[data-step="2015sp-mentor-applications"]');
    expect(await step.getAttribute('aria-current')).toBe('step');
    expect(await step.innerText()).toMatch(/From Monday, December 22, 2014\s*Now\s*Mentors can apply before everybody else/);
    const add = step.getByRole('link', { name: 'Add to your calendar' });
    const file = await fetch(system.siteUrl + (await add.getAttribute('href')));
    expect(await file.text()).toMatch(/DTSTART;VALUE=DATE:20141222\r\nDTEND;VALUE=DATE:20150105\r\n/);

    await page.goto(`${system.siteUrl}/apply/mentor/`);
    expect(await page.locator('form[data-form]').count()).toBe(1);
    expect(await main()).toContain('The deadline for Spring 2015 is Saturday, February 28, 2015, to the end of the day');
    await page.goto(`${system.siteUrl}/apply/mentee/`);
    expect(await page.locator('form[data-form]').count()).toBe(0);
    expect(await main()).toContain('Mentees can apply from Monday, January 5, 2015.');
    await context.close();
  });
});
