// axe on every view of the admin, as we patch it from outside (cms/admin/page/, public/admin/overrides.css, toolbar.css). As Decap leaves it:
// tests/long/decap-without-patches.test.ts. The toolbar in every state, and in the dark: tests/long/cms/.
import type { Locator } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { openSignIn } from '../../../scripts/cms/open-cms.ts';
import { adminViews } from './admin-views.ts';
import { axeFaultsOf } from './axe-faults-of.ts';
import { toolbarFaults } from './toolbar-faults.ts';
import { toolbarStates } from './toolbar-states.ts';
import { useAdmin, useEditor } from './use-editor.ts';

const admin = useAdmin();
const editor = useEditor({}, admin);
const sizes = { desktop: { width: 1400, height: 900 }, phone: { width: 320, height: 640 } } as const;
beforeEach(() => editor().page.setViewportSize(sizes.desktop));

/** The view with the most controls. */
const richest = ['form with an open question'];

describe.each([
  { views: richest, tags: [] },
  { views: Object.keys(adminViews).filter((view) => !richest.includes(view)), tags: ['nightly'] },
])('the views $views', ({ views, tags }) => {
  it.each(views)(
    '%s: breaks no rule of axe, and is no wider than a window of 320 px, as at a zoom of 400 %%',
    { tags },
    async (view) => {
      const { page } = editor();
      await adminViews[view]?.(editor());
      expect.soft(await axeFaultsOf(editor())).toEqual([]);
      await page.setViewportSize(sizes.phone);
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      const close = page.getByRole('dialog').getByRole('button', { name: 'Close' });
      if (await close.isVisible()) await close.click();
    },
  );
});

it('the sign-in page breaks no rule of axe, and says how to get an account', { tags: 'nightly' }, async () => {
  const cms = await openSignIn(admin().browser, admin().siteUrl);
  expect(await axeFaultsOf(cms)).toEqual([]);
  expect(await cms.page.getByRole('heading', { level: 2, name: 'The first time' }).isVisible()).toBe(true);
  expect(await cms.page.getByText('nobody asks for an account').isVisible()).toBe(false);
  expect(await cms.page.getByRole('region', { name: 'Sign in' }).getByRole('button').count()).toBe(1);
  await cms.page.context().close();
});

it('an entry’s toolbar can be read and pressed on a phone and on a desktop', { tags: 'nightly' }, async () => {
  const { page } = editor();
  for (const state of ['a new entry', 'a published entry', 'a published entry with its menu']) {
    await page.setViewportSize(sizes.desktop);
    await toolbarStates[state]?.(editor());
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await toolbarFaults(page), `${state} at ${width} px`).toEqual([]);
    }
  }
  await page.keyboard.press('Escape');
});

it('the rows of a list are named by what they show, and move by the arrow keys', { tags: 'nightly' }, async () => {
  const { page } = editor();
  await editor().openEntry('activities', 'write-a-guest-post');
  const handles = page.getByRole('button', { name: /^Move: / });
  const named = () => page.locator('[id^="steps-field"] [class*="NestedObjectLabel"]').allTextContents();
  const before = await named();
  expect(before.length).toBeGreaterThan(2);
  await handles.nth(1).focus();
  await page.keyboard.press('ArrowUp');
  await expect.poll(named).toEqual([before[1], before[0], ...before.slice(2)]);
  await page.keyboard.press('ArrowDown');
  await expect.poll(named).toEqual(before);
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
    const cms = editor();
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
  });

  it('that is a list is heard so at the button that adds a row', { tags: 'nightly' }, async () => {
    const cms = editor();
    await cms.openEntry('activities', 'hold-a-mock-interview');
    const removing = cms.page.locator('[id^="steps-field"]').getByRole('button', { name: /^Remove: / });
    while ((await removing.count()) > 2) await removing.first().click();
    await cms.page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(() => described(cms.page.getByRole('button', { name: 'Add step' }))).toMatch(/Choose or add 3 to 8\.$/);
  });
});
