import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSignIn } from '../../../scripts/cms/open-cms.ts';
import { openEditor, useAdmin, useEditor } from './use-editor.ts';

const admin = useAdmin();
// Decap has light colors only: on a machine that is set to dark, nothing in its window is dark.
const editor = useEditor({ colorScheme: 'dark' }, admin);

test('an editor signs in, finds every collection and opens an entry, and nothing leaves the site', async () => {
  const cms = editor();
  const { page } = cms;
  const names = await page.getByRole('complementary').getByRole('link').allTextContents();
  expect(names.map((name) => name.trim())).toEqual([
    'Cycles',
    'Forms',
    'Pages',
    'News',
    'Suggested activities',
    'Mentoring resources',
    'Questions and answers',
    'Glossary',
    'Competency areas',
    'Mentoring forum',
    'Captions',
    'Mails',
    'Program, menus and addresses',
    'Guide for editors',
  ]);
  await cms.openEntry('cycles', '2015-spring');
  await page.frameLocator('iframe').getByText('Applications for Spring 2015 are not open yet.').first().waitFor();
  expect(await cms.file('cycles/2015-spring.yml')).toContain('title: Spring 2015');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
  expect(cms.complaints).toEqual([]);
});

test('the page of an author on her own machine asks for no account, and the page of editors says how to get one', async () => {
  const first = (page: Page) => page.getByRole('heading', { level: 2, name: 'The first time' });
  const local = (page: Page) => page.getByText('nobody asks for an account');
  const backend = { name: 'proxy', proxy_url: `${admin().siteUrl}/api/v1`, branch: 'main' };
  const hers = await openSignIn(admin().browser, admin().siteUrl, {
    prepare: (page) => page.route('**/api/cms/settings', (route) => route.fulfill({ json: { backend } })),
  });
  expect([await first(hers.page).isVisible(), await local(hers.page).isVisible()]).toEqual([false, true]);
  const theirs = await openSignIn(admin().browser, admin().siteUrl);
  expect([await first(theirs.page).isVisible(), await local(theirs.page).isVisible()]).toEqual([true, false]);
  expect(await theirs.page.getByRole('region', { name: 'Sign in' }).getByRole('button').count()).toBe(1);
  await hers.page.context().close();
  await theirs.page.context().close();
});

test('an editor works on where the preview does not arrive, and reads why there is none', async () => {
  const cms = await openEditor(admin(), { prepare: (page) => page.route('**/admin/previews.js', (route) => route.abort()) });
  await cms.openEntry('glossary', 'ala');
  await cms.preview().getByText('The preview has not arrived. You can write and save without it.').waitFor();
  await cms.write('Term', 'American Library Association');
  await cms.save();
  expect((await cms.draft('glossary', 'ala'))?.files['content/glossary/ala.yml']).toContain('American Library Association');
  await cms.page.context().close();
});

test.each([
  ['**/admin/decap-cms.js', (route: Route) => route.fulfill({ contentType: 'text/javascript', body: '' })],
  ['**/_astro/*.js', (route: Route) => route.abort()],
])('the page says that a part has not arrived without %s', async (part, answer) => {
  const page = await admin().browser.newPage();
  await page.route('**/api/cms/settings', (route) => route.fulfill({ json: { backend: { name: 'test-repo' } } }));
  await page.route(part, answer);
  await page.goto(`${admin().siteUrl}/admin/`);
  await page.getByRole('alert').getByText('A part of this page has not arrived').waitFor();
  await page.close();
});

test('the address of another entry leads to its own fields, and what is saved there goes into its own file', async () => {
  const address = (slug: string) => `${admin().siteUrl}/admin/#/collections/glossary/entries/${slug}`;
  await editor().openEntry('glossary', 'ala');
  const first = await editor().value('Meaning');
  await editor().page.goto(address('alsc'));
  await expect.poll(() => editor().value('Term')).toMatch(/^ALSC/);
  await editor().write('Term', 'ALSC, our division');
  await editor().save();
  const saved = (await editor().draft('glossary', 'alsc'))?.files['content/glossary/alsc.yml'];
  const before = await editor().file('glossary/alsc.yml');
  expect(saved).toBe(before?.replace(/^term: .*$/m, 'term: ALSC, our division'));
  expect(saved).not.toContain(first);
});
