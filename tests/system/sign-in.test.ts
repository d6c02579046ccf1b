// Editors sign in at the emulated GitHub, in windows as Decap opens them.
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyPage, heardBy, openSignIn } from './decap-side.ts';
import { watchPolicy } from './policy-watch.ts';
import { useBrowser } from './use-browser.ts';
import { useSharedSystem } from './whole-system.ts';

const system = useSharedSystem();
const browser = useBrowser();
const cookieName = '__Host-editor-sign-in';
/** As Decap puts it together, with its site id for localhost. */
const start = () => system().url('/api/cms/auth?provider=github&site_id=demo.decapcms.org&scope=repo');
const siteOrigin = () => new URL(system().url('/')).origin;

let context: BrowserContext;
beforeEach(async () => {
  context = await browser().newContext();
});
afterEach(() => context.close());

/** The site's cookies; the emulated GitHub has the same host and one of its own. */
const siteCookies = async () => (await context.cookies(siteOrigin())).filter(({ name }) => name !== '_emu_session');
/** Chooses an account on GitHub's page. */
const chooseAccount = (popup: Page, login: string) => popup.locator('button', { hasText: login }).first().click();
const headline = (popup: Page) => popup.locator('h1:visible').textContent();

describe('an editor', () => {
  it('signs in: the editors’ page hears the token, and GitHub lets it write', async () => {
    const editors = await emptyPage(context, system().url('/admin/'));
    const watch = await watchPolicy(context);
    const popup = await openSignIn(editors, start());
    await popup.waitForURL(/\/login\/oauth\/authorize/);
    expect(await siteCookies()).toMatchObject([{ name: cookieName, secure: true, httpOnly: true, sameSite: 'Lax', path: '/' }]);
    const closed = popup.waitForEvent('close');
    await chooseAccount(popup, 'editor');
    await closed;
    const heard = await heardBy(editors);
    expect(heard).toEqual([
      { data: 'authorizing:github', origin: siteOrigin() },
      {
        data: expect.stringMatching(/^authorization:github:success:\{"token":"gho_[\w-]+","provider":"github"\}$/),
        origin: siteOrigin(),
      },
    ]);
    expect(await siteCookies()).toEqual([]);
    expect(watch.take()).toEqual([]);
    const token = /gho_[\w-]+/.exec(String(heard[1]?.data))?.[0] ?? '';
    const repository = await fetch(`${system().local.githubUrl}/repos/alsc/mentoring-site`, {
      headers: { authorization: `token ${token}` },
    });
    expect(await repository.json()).toMatchObject({ permissions: { push: true } });
    expect(await system().log()).not.toMatch(/gho_|code=|state=/);
  });

  it('is told who they are at GitHub when that account may not edit, and can try again in the same window', async () => {
    const editors = await emptyPage(context, system().url('/admin/'));
    const popup = await openSignIn(editors, start());
    await chooseAccount(popup, 'outsider');
    await popup.waitForURL(/\/api\/cms\/callback/);
    expect(await headline(popup)).toBe('This GitHub account cannot edit the site');
    expect(await popup.locator('main').textContent()).toContain('You signed in to GitHub as outsider.');
    expect(await heardBy(editors)).toEqual([]);
    await popup.getByRole('link', { name: 'Try again' }).click();
    const closed = popup.waitForEvent('close');
    await chooseAccount(popup, 'editor');
    await closed;
    expect((await heardBy(editors)).map(({ data }) => String(data).split(':{')[0])).toEqual([
      'authorizing:github',
      'authorization:github:success',
    ]);
  });

  it('says no at GitHub', { tags: 'nightly' }, async () => {
    const popup = await openSignIn(await emptyPage(context, system().url('/admin/')), start());
    await popup.waitForURL(/\/login\/oauth\/authorize/);
    // The emulator's page has no such button; GitHub's sends people back like this.
    const state = new URL(popup.url()).searchParams.get('state') ?? '';
    await popup.goto(system().url(`/api/cms/callback?error=access_denied&state=${state}`));
    expect(await headline(popup)).toBe('You did not give access');
  });

  it('whose browser keeps no cookies learns that it is so', async () => {
    const popup = await openSignIn(await emptyPage(context, system().url('/admin/')), start());
    await popup.waitForURL(/\/login\/oauth\/authorize/);
    await context.clearCookies();
    await chooseAccount(popup, 'editor');
    await popup.waitForURL(/\/api\/cms\/callback/);
    expect(await headline(popup)).toBe('Your browser did not keep the sign-in cookie');
  });

  it('who goes back to a sign-in that is over learns that it is used', { tags: 'nightly' }, async () => {
    const editors = await emptyPage(context, system().url('/admin/'));
    const popup = await openSignIn(editors, start());
    await popup.waitForURL(/\/login\/oauth\/authorize/);
    const kept = await context.cookies(siteOrigin());
    const returned = popup.waitForRequest(/\/api\/cms\/callback/);
    const closed = popup.waitForEvent('close');
    await chooseAccount(popup, 'editor');
    const address = (await returned).url();
    await closed;
    await context.addCookies(kept);
    const page = await context.newPage();
    await page.goto(address);
    expect(await headline(page)).toBe('This sign-in has been used already');
  });

  it('who opens the address by itself is led to the editors’ page, and the window keeps no token', {
    tags: 'nightly',
  }, async () => {
    const page = await context.newPage();
    await page.goto(start());
    await chooseAccount(page, 'editor');
    await page.waitForURL(/\/api\/cms\/callback/);
    expect(await headline(page)).toBe('The editors’ page is not there');
    expect(await page.title()).toContain('The editors’ page is not there');
    expect(await page.content()).not.toContain('gho_');
    expect(page.url()).toBe(system().url('/api/cms/callback'));
    expect(await page.getByRole('link').getAttribute('href')).toBe('/admin/');
  });

  it('without JavaScript learns that the editors’ page needs it', { tags: 'nightly' }, async () => {
    const plain = await browser().newContext({ javaScriptEnabled: false });
    const page = await plain.newPage();
    await page.goto(start());
    await chooseAccount(page, 'editor');
    await page.waitForURL(/\/api\/cms\/callback/);
    expect(await page.locator('h1:visible').allTextContents()).toEqual(['The editors’ page needs JavaScript']);
    await plain.close();
  });
});

describe('a page of another site', () => {
  const evil = 'http://127.0.0.1:9/';

  it('cannot start a sign-in', { tags: 'nightly' }, async () => {
    const page = await emptyPage(context, evil, 'unsafe-none');
    const popup = await openSignIn(page, start(), 'an eager stranger');
    await popup.waitForLoadState();
    expect(await headline(popup)).toBe('Sign in from the editors’ page');
    expect(await siteCookies()).toEqual([]);
  });

  it('hears nothing, even where somebody goes on in the window that it opened', async () => {
    await context.clock.install();
    const page = await emptyPage(context, evil, 'unsafe-none');
    const popup = await openSignIn(page, system().url('/api/cms/callback'), 'an eager stranger');
    await popup.getByRole('link', { name: 'Try again' }).click();
    await chooseAccount(popup, 'editor');
    await popup.waitForURL(/\/api\/cms\/callback/);
    expect(await popup.evaluate(() => window.opener !== null)).toBe(true);
    expect(await headline(popup)).toBe('Signing you in');
    await page.clock.runFor(1_000); // the stranger talks on
    await popup.clock.runFor(10_000);
    expect(await headline(popup)).toBe('The editors’ page is not there');
    expect(await heardBy(page)).toEqual([]);
  });
});

it('the editors’ page needs its own opener policy: with everybody else’s the window would be alone', {
  tags: 'nightly',
}, async () => {
  const editors = await emptyPage(context, system().url('/admin/'), 'same-origin');
  const popup = await openSignIn(editors, start());
  await chooseAccount(popup, 'editor');
  await popup.waitForURL(/\/api\/cms\/callback/);
  expect(await headline(popup)).toBe('The editors’ page is not there');
});
