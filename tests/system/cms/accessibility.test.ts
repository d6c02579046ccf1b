// axe on every view of the admin, as we patch it from outside (cms/admin/page/, public/admin/overrides.css). As Decap leaves it:
// tests/long/decap-without-patches.test.ts.
import type { Locator } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { type Cms, openCms, openSignIn } from '../../../scripts/cms/open-cms.ts';
import { useBrowser } from '../use-browser.ts';
import { adminViews } from './admin-views.ts';
import { axeFaultsOf } from './axe-faults-of.ts';

const browser = useBrowser();

const signIn = 'sign-in page';

describe.each([signIn, ...Object.keys(adminViews)])('the view “%s”', (view) => {
  it('breaks no rule of axe, and is no wider than a window of 320 px, as at a zoom of 400 %', async () => {
    const cms = await openView(view);
    expect.soft(await axeFaultsOf(cms)).toEqual([]);
    await cms.page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => cms.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await cms.page.context().close();
  });
});

async function openView(view: string): Promise<Cms> {
  const open = view === signIn ? openSignIn : openCms;
  const cms = await open(browser(), inject('readersSiteUrl'));
  await adminViews[view]?.(cms);
  return cms;
}

describe('the rows of a list', () => {
  it('are named by what they show, and move by the arrow keys', async () => {
    const cms = await openCms(browser(), inject('readersSiteUrl'));
    await cms.openEntry('activities', 'hold-a-mock-interview');
    const handles = cms.page.getByRole('button', { name: /^Move: / });
    const named = () => cms.page.locator('[id^="steps-field"] [class*="NestedObjectLabel"]').allTextContents();
    const before = await named();
    expect(before.length).toBeGreaterThan(2);
    await handles.nth(1).focus();
    await cms.page.keyboard.press('ArrowUp');
    await expect.poll(named).toEqual([before[1], before[0], ...before.slice(2)]);
    await cms.page.keyboard.press('ArrowDown');
    await expect.poll(named).toEqual(before);
    await cms.page.context().close();
  });
});

describe('a field', () => {
  /** What is heard with a control beside its name. */
  const described = (control: Locator) =>
    control.evaluate((element) => {
      const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
      return ids.map((id) => document.getElementById(id)?.textContent ?? `nothing is called ${id}`).join(' ');
    });
  const isInvalid = (control: Locator) => control.getAttribute('aria-invalid');

  it('is heard with its hint, and with what is wrong with it until that is put right', async () => {
    const cms = await openCms(browser(), inject('readersSiteUrl'));
    await cms.openEntry('cycles', '2015-spring');
    const closes = cms.page.getByRole('textbox', { name: 'Applications close', exact: true });
    const code = cms.page.getByRole('textbox', { name: 'Code', exact: true });
    expect(await described(closes)).toMatch(/^February 2015, the whole month \w/);
    const hint = await described(code);
    expect([hint, await isInvalid(code)]).toEqual([expect.stringMatching(/\w/), null]);

    await code.fill('');
    await closes.fill('soon');
    await cms.page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(() => described(code)).toBe(`${hint} Code is required.`);
    expect(await isInvalid(code)).toBe('true');
    expect(await described(closes)).toMatch(
      /^Write a day as .*, or a month as 2015-01 \w.* Write a day as .*, or a month as 2015-01$/,
    );
    expect(await axeFaultsOf(cms)).toEqual([]);

    await code.fill('2015S');
    await expect.poll(() => described(code)).toBe(hint);
    expect(await isInvalid(code)).toBe(null);
    await cms.page.context().close();
  });

  it('that is a list is heard so at the button that adds a row', async () => {
    const cms = await openCms(browser(), inject('readersSiteUrl'));
    await cms.openEntry('activities', 'hold-a-mock-interview');
    const removing = cms.page.locator('[id^="steps-field"]').getByRole('button', { name: /^Remove: / });
    while ((await removing.count()) > 2) await removing.first().click();
    await cms.page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(() => described(cms.page.getByRole('button', { name: 'Add step' }))).toMatch(/Choose or add 3 to 8\.$/);
    await cms.page.context().close();
  });
});
