// axe on every view of the admin as Decap leaves it. Where a new version breaks fewer rules, one of our patches has become needless.
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { openCms, openSignIn } from '../../scripts/cms/open-cms.ts';
import { adminViews } from '../system/cms/admin-views.ts';
import { axeFaultsOf } from '../system/cms/axe-faults-of.ts';
import { useBrowser } from '../system/use-browser.ts';

const browser = useBrowser();

/** Nobody but our patches watches the whole body, and their styles are files of their own. */
async function withoutPatches(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const observe = MutationObserver.prototype.observe;
    MutationObserver.prototype.observe = function (target, options) {
      if (target !== document.body) observe.call(this, target, options);
    };
  });
  await page.route(/\/admin\/(?:overrides|toolbar)\.css$/, (route) => route.fulfill({ contentType: 'text/css', body: '' }));
}

const ruleOf = (fault: string) => fault.slice(0, fault.indexOf(':'));
const signIn = 'sign-in page';

/** The rules that Decap 3.16.3 breaks by itself. */
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

describe.each(Object.entries(brokenByDecap))('the view “%s”', (view, rules) => {
  it('breaks these rules without the patches', async () => {
    const open = view === signIn ? openSignIn : openCms;
    const cms = await open(browser(), inject('sharedSystem').siteUrl, { prepare: withoutPatches });
    await adminViews[view]?.(cms);
    const faults = await axeFaultsOf(cms);
    console.log(`axe, ${view}: ${faults.length} findings without the patches`);
    expect([...new Set(faults.map(ruleOf))].sort()).toEqual(rules);
    await cms.page.context().close();
  });
});

it('every view of the admin is looked at', () => {
  expect(Object.keys(brokenByDecap)).toEqual([signIn, ...Object.keys(adminViews)]);
});
