import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { questionsOf } from '../../src/domain/form/form.ts';
import { fillIn, formNamed, typeIn } from './applicant.ts';
import { useBrowser } from './use-browser.ts';
import { useWholeSystem } from './whole-system.ts';

const phone: BrowserContextOptions = { javaScriptEnabled: false, viewport: { width: 320, height: 640 } };
const patience = { timeout: 20_000, interval: 200 };

describe('applying', () => {
  const system = useWholeSystem();
  const browser = useBrowser();

  const open = async (path: string, options: BrowserContextOptions): Promise<Page> => {
    const page = await (await browser().newContext(options)).newPage();
    await page.goto(system().url(path));
    return page;
  };
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  const issuesOf = async (reference: string) => (await system().issues()).filter(({ title }) => title.startsWith(reference));

  it('as a mentee works without JavaScript on a phone, from the home page to the receipt, the issue and the mail', async () => {
    const form = await formNamed('mentee');
    const page = await open('/', phone);
    await page
      .getByRole('main')
      .getByRole('link', { name: /apply as a mentee|mentee/i })
      .first()
      .click();
    if (!page.url().endsWith('/apply/mentee/')) await page.goto(system().url('/apply/mentee/'));
    await fillIn(page, form, { email: 'nobody' });
    await press(page, 'Check your answers');

    await expect.poll(() => page.title()).toMatch(/^Error: /); // between two pages there is none
    expect(await page.locator('#error-summary').evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    for (const question of questionsOf(form.content).filter(({ kind }) => kind === 'long text')) {
      expect(await page.locator(`#q-${question.name}`).inputValue(), question.name).toContain('story time');
    }
    await page.getByRole('link', { name: /email address in the form/ }).click();
    await expect.poll(() => page.url()).toMatch(/#q-email$/);
    await page.locator('#q-email').fill('mentee@example.org');
    await press(page, 'Check your answers');

    await expect.poll(() => page.locator('h1').innerText()).toBe('Check your answers');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: /^Change Full name/i }).click();
    await expect.poll(() => page.url()).toMatch(/#q-name$/);
    await page.locator('#q-name').fill('Marian Paroo');
    await press(page, 'Check your answers');
    await page.locator('dl.answers').first().waitFor();
    expect(await page.locator('dl.answers').first().innerText()).toContain('Marian Paroo');
    await press(page, 'Send your application');

    await expect.poll(() => page.url()).toMatch(/\/application\/[\w-]{32}\/receipt$/);
    const reference = await page.locator('.reference').innerText();
    expect(reference).toMatch(/^MENTEE-2014F-[0-9A-Z]{5}$/);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await vi.waitUntil(async () => (await system().pending()) === 0, patience);
    const [issue, ...others] = await issuesOf(reference);
    expect(others).toEqual([]);
    expect(issue?.labels.map(({ name }) => name).sort()).toEqual(['role: mentee', 'status: received']);
    expect(issue?.milestone?.title).toBe('Fall 2014');
    expect(`${issue?.title}${issue?.body}`).not.toMatch(/Paroo|mentee@example/);
    const mails = (await system().mails()).filter(({ subject }) => subject.includes(reference));
    expect(mails.map(({ to }) => to)).toEqual([['mentee@example.org']]);

    await page.reload();
    expect(await page.locator('.reference').innerText()).toBe(reference);
    expect(await issuesOf(reference)).toHaveLength(1);
  });

  it('as a mentor works without JavaScript and with the keyboard alone, in the order of the form', {
    tags: 'nightly',
  }, async () => {
    const form = await formNamed('mentor');
    const page = await open('/apply/mentor/', { javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
    const visited = await typeIn(page, form);
    expect(visited).toEqual(questionsOf(form.content).map(({ name }) => name));
    await expect.poll(() => page.locator('h1').innerText()).toBe('Check your answers');
    const send = page.getByRole('button', { name: 'Send your application' });
    for (let stop = 0; stop < 200 && !(await send.evaluate((element) => element === document.activeElement)); stop += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/receipt$/);
    const reference = await page.locator('.reference').innerText();
    expect(reference).toMatch(/^MENTOR-2014F-/);
    await vi.waitUntil(async () => (await issuesOf(reference)).length === 1, patience);
  });

  it('is possible once only by a double click, and Back from the receipt sends nothing again', async () => {
    const page = await open('/apply/mentee/', { viewport: { width: 1280, height: 800 } });
    await fillIn(page, await formNamed('mentee'), { email: 'double@example.org' });
    await press(page, 'Check your answers');
    await page.getByRole('button', { name: 'Send your application' }).dblclick({ noWaitAfter: true });
    await page.waitForURL(/receipt$/);
    const reference = await page.locator('.reference').innerText();
    await page.goBack();
    await page.goForward();
    await vi.waitUntil(async () => (await system().pending()) === 0, patience);
    const mails = (await system().mails()).filter(({ to }) => to.includes('double@example.org'));
    expect(mails).toHaveLength(1);
    expect(await issuesOf(reference)).toHaveLength(1);
  });

  it('can be taken back from the applicant’s own page, in two steps', { tags: 'nightly' }, async () => {
    const page = await open('/apply/mentee/', phone);
    await fillIn(page, await formNamed('mentee'), { email: 'withdrawn@example.org' });
    await press(page, 'Check your answers');
    await press(page, 'Send your application');
    const reference = await page.locator('.reference').innerText();
    await page.getByRole('link', { name: 'Your own page' }).click();
    await press(page, 'Withdraw this application');
    await press(page, 'Yes, withdraw it');
    await expect.poll(() => page.getByRole('main').innerText()).toContain('Withdrawn');
    await vi.waitUntil(async () => (await issuesOf(reference))[0]?.state === 'closed', patience);
    expect((await issuesOf(reference))[0]?.labels.map(({ name }) => name).sort()).toEqual(['role: mentee', 'status: withdrawn']);
  });

  it('sends a goal sheet the same way', async () => {
    const page = await open('/goal-sheet/', phone);
    await fillIn(page, await formNamed('goal-sheet'), { email: 'goals@example.org' });
    await press(page, 'Check your answers');
    await press(page, 'Send the goal sheet');
    const reference = await page.locator('.reference').innerText();
    expect(reference).toMatch(/^GOALS-2014F-/);
    await vi.waitUntil(async () => (await issuesOf(reference)).length === 1, patience);
    expect((await issuesOf(reference))[0]?.labels.map(({ name }) => name)).toEqual(['goal sheet']);
  });

  it('leaves no trace of a person in the log', async () => {
    const log = await system().log();
    expect(log).toContain('"event":"delivery"');
    expect(log).not.toMatch(/Paroo|Turner|@example\.org|story time|555 0123/i);
  });
});
