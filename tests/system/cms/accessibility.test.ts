// axe on every view of the admin, as Decap leaves it and as we mend it from outside (src/admin/accessibility/, public/admin/mends.css).
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { axeFaults, bringAxe } from '../faults/axe.ts';
import { useBrowser } from '../use-browser.ts';
import { adminViews } from './admin-views.ts';
import { type CmsOptions, openCms, openSignIn } from './open-cms.ts';

const browser = useBrowser();

/** Nobody but our mends watches the whole body, and their style is a file of its own. */
async function withoutMends(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const observe = MutationObserver.prototype.observe;
    MutationObserver.prototype.observe = function (target, options) {
      if (target !== document.body) observe.call(this, target, options);
    };
  });
  await page.route('**/admin/mends.css', (route) => route.fulfill({ contentType: 'text/css', body: '' }));
}

const signIn = 'sign-in page';

/** What axe finds in a view. */
async function faultsOf(view: string, options: CmsOptions = {}): Promise<readonly string[]> {
  const open = view === signIn ? openSignIn : openCms;
  const cms = await open(browser(), inject('readersSiteUrl'), options);
  await adminViews[view]?.(cms);
  await cms.page.locator('body > canvas').waitFor({ state: 'hidden' }); // the bar that says that something loads
  await bringAxe(cms.page);
  const faults = await axeFaults(cms.page);
  await cms.page.context().close();
  return faults;
}

const ruleOf = (fault: string) => fault.slice(0, fault.indexOf(':'));

/** The rules that Decap 3.16.3 breaks by itself. Where a new version breaks fewer, a mend has become needless. */
const brokenByDecap: Readonly<Record<string, readonly string[]>> = {
  [signIn]: [],
  list: ['color-contrast', 'list'],
  'workflow board': ['color-contrast', 'landmark-one-main', 'region'],
  'media library': ['aria-dialog-name', 'color-contrast'],
  cycle: ['frame-title', 'region'],
  'form with an open question': ['aria-command-name', 'button-name', 'color-contrast', 'frame-title', 'region'],
  activity: [
    'aria-command-name',
    'aria-input-field-name',
    'aria-required-attr',
    'button-name',
    'frame-title',
    'nested-interactive',
    'region',
  ],
};

describe.each(Object.entries(brokenByDecap))('the view “%s”', (view, before) => {
  it('breaks no rule of axe', async () => {
    expect(await faultsOf(view)).toEqual([]);
  });

  it('breaks these rules without the mends', async () => {
    const faults = await faultsOf(view, { prepare: withoutMends });
    expect([...new Set(faults.map(ruleOf))].sort()).toEqual(before);
  });
});

it('every view of the admin is looked at', () => {
  expect(Object.keys(brokenByDecap)).toEqual([signIn, ...Object.keys(adminViews)]);
});

describe('in a window of 320 px, as at a zoom of 400 %,', () => {
  it.each(Object.keys(brokenByDecap))('the view “%s” is no wider than the window', async (view) => {
    const open = view === signIn ? openSignIn : openCms;
    const cms = await open(browser(), inject('readersSiteUrl'), { viewport: { width: 320, height: 640 } });
    await adminViews[view]?.(cms);
    expect(await cms.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await cms.page.context().close();
  });
});

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
    await cms.page.locator('body > canvas').waitFor({ state: 'hidden' });
    await bringAxe(cms.page);
    expect(await axeFaults(cms.page)).toEqual([]);

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
