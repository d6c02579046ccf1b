// The pages that the edge fills, from the errors of a form to a withdrawal, are held to what the built pages are held to.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fillIn, formNamed } from './applicant.ts';
import { axeFaults, bringAxe } from './faults/axe.ts';
import { deadControls } from './faults/dead-controls.ts';
import { focusFaults } from './faults/keyboard.ts';
import { clippingFaults, overflowFaults, overlapFaults, targetFaults } from './faults/layout.ts';
import { useBrowser } from './use-browser.ts';
import { useSharedSystem } from './whole-system.ts';

const phone: BrowserContextOptions = { viewport: { width: 320, height: 256 }, colorScheme: 'light' };
const screen: BrowserContextOptions = { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' };

describe('every page of an application', () => {
  const system = useSharedSystem();
  const browser = useBrowser();

  /** What is wrong with a page as it stands. */
  async function faultsOf(page: Page): Promise<readonly string[]> {
    await page.waitForLoadState('load');
    await bringAxe(page);
    const found = [await axeFaults(page)];
    for (const faults of [overflowFaults, targetFaults, clippingFaults, overlapFaults, deadControls, focusFaults])
      found.push(await faults(page));
    const { headings, saysPractice, title } = await page.evaluate(() => ({
      headings: document.querySelectorAll('h1').length,
      saysPractice: document.body.textContent?.includes('Practice copy') ?? false,
      title: document.title,
    }));
    return [
      ...found.flat(),
      ...(headings === 1 ? [] : [`${headings} h1`]),
      ...(saysPractice ? [] : ['does not say that it is a practice copy']),
      ...(title.includes('ALSC Mentoring Program') ? [] : [`title ${title}`]),
    ];
  }

  async function expectOrder(options: BrowserContextOptions): Promise<void> {
    const page = await (await browser().newContext(options)).newPage();
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    const faults: Record<string, readonly string[]> = {};
    const look = async (state: string) => {
      faults[state] = await faultsOf(page);
    };
    await page.goto(system().url('/apply/mentee/'));
    await press('Check your answers');
    await look('errors');
    await fillIn(page, await formNamed('mentee'), { email: `look-${options.colorScheme}@example.org` });
    await press('Check your answers');
    await look('check');
    await press('Send your application');
    await look('receipt');
    await page.getByRole('link', { name: 'Your own page' }).click();
    await look('status');
    await press('Withdraw this application');
    await look('withdraw');
    await press('Yes, withdraw it');
    await look('withdrawn');
    await page.goto(system().url('/application/unknown'));
    await look('unknown');
    expect(faults).toEqual(Object.fromEntries(Object.keys(faults).map((state) => [state, []])));
  }

  it('is in order on a small phone, from its errors to its withdrawal', () => expectOrder(phone));
  it('is in order on a dark screen', { tags: 'nightly' }, () => expectOrder(screen));
});
