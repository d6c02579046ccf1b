import type { Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSignIn } from '../../../scripts/cms/open-cms.ts';
import { useAdmin, useEditor } from './use-editor.ts';

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
    'Status and reasons',
    'Program, menus and addresses',
    'Guide for editors',
    'Guide for the committee',
    'Guide for operators',
  ]);
  await cms.openEntry('cycles', '2015-spring');
  await page.frameLocator('iframe').getByText('Applications for Spring 2015 are not open yet.').first().waitFor();
  expect(await cms.file('cycles/2015-spring.yml')).toContain('title: Spring 2015');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
  expect(cms.complaints).toEqual([]);
});

test('the page of an author on her own machine asks for no account', { tags: 'nightly' }, async () => {
  const backend = { name: 'proxy', proxy_url: `${admin().siteUrl}/api/v1`, branch: 'main' };
  const { page } = await openSignIn(admin().browser, admin().siteUrl, {
    prepare: (one) => one.route('**/api/cms/settings', (route) => route.fulfill({ json: { backend } })),
  });
  expect(await page.getByText('nobody asks for an account').isVisible()).toBe(true);
  expect(await page.getByRole('heading', { level: 2, name: 'The first time' }).isVisible()).toBe(false);
  await page.context().close();
});

test.each([
  ['**/admin/decap-cms.js', (route: Route) => route.fulfill({ contentType: 'text/javascript', body: '' })],
  ['**/_astro/*.js', (route: Route) => route.abort()],
])('the page says that a part has not arrived without %s', { tags: 'nightly' }, async (part, answer) => {
  const page = await admin().browser.newPage();
  await page.route('**/api/cms/settings', (route) => route.fulfill({ json: { backend: { name: 'test-repo' } } }));
  await page.route(part, answer);
  await page.goto(`${admin().siteUrl}/admin/`);
  await page.getByRole('alert').getByText('A part of this page has not arrived').waitFor();
  await page.close();
});

test('the address of another entry leads to its own fields, and what is saved there goes into its own file', {
  tags: 'nightly',
}, async () => {
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
