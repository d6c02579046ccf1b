import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openCms, openSignIn } from '../../../scripts/cms/open-cms.ts';
import { openEditor, useAdmin } from './specs/use-admin.ts';

const admin = useAdmin();

test('an editor signs in, finds every collection and opens an entry, and nothing leaves the site', async () => {
  const cms = await openCms(admin().browser, admin().siteUrl);
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
  expect(cms.complaints).toEqual([]);
  await page.context().close();
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

describe('where a part of the page does not arrive', () => {
  const without = (part: string) => (page: Page) => page.route(part, (route) => route.abort());

  test.each(['**/admin/previews.js', '**/admin/previews.css', '**/admin/site-content.json'])(
    'an editor works on without %s, and reads why there is no preview',
    async (part) => {
      const editor = await openEditor(admin(), { prepare: without(part) });
      await editor.openEntry('glossary', 'ala');
      await editor.preview().getByText('The preview has not arrived. You can write and save without it.').waitFor();
      await editor.write('Term', 'American Library Association');
      await editor.save();
      expect((await editor.draft('glossary', 'ala'))?.files['content/glossary/ala.yml']).toContain('American Library Association');
      await editor.page.context().close();
    },
  );

  test.each([
    ['**/admin/decap-cms.js', (route: Route) => route.fulfill({ contentType: 'text/javascript', body: '' })],
    ['**/_astro/*.js', (route: Route) => route.abort()],
  ])('the page says so without %s', async (part, answer) => {
    const page = await admin().browser.newPage();
    await page.route('**/api/cms/settings', (route) => route.fulfill({ json: { backend: { name: 'test-repo' } } }));
    await page.route(part, answer);
    await page.goto(`${admin().siteUrl}/admin/`);
    await page.getByRole('alert').getByText('A part of this page has not arrived').waitFor();
    await page.close();
  });
});

test('previews have their style while the site is being built and answers nobody', async () => {
  const cms = await openCms(admin().browser, admin().siteUrl);
  await cms.page.route(`${admin().siteUrl}/**`, () => undefined); // held, as wrangler holds it
  await cms.openEntry('cycles', '2015-spring');
  const heading = cms.page.frameLocator('iframe').getByRole('heading').first();
  await heading.waitFor();
  expect(await heading.evaluate((element) => getComputedStyle(element).fontFamily)).toContain('Iowan Old Style');
  await cms.page.context().close();
});

test('the recording of a forum is not asked for by its preview, which says how it can be played', async () => {
  const cms = await openCms(admin().browser, admin().siteUrl, { prepare: withRecording });
  await cms.openEntry('forum', '2013-11-18');
  const preview = cms.page.frameLocator('iframe');
  await preview.getByText('A recording does not play in the preview.').waitFor();
  const video = preview.locator('video');
  expect(await video.evaluate((one) => [one.hasAttribute('controls'), one.hasAttribute('src')])).toEqual([false, false]);
  expect(cms.complaints).toEqual([]);
  await cms.page.context().close();
});

/** Gives the forum a recording that lies with others, and captions. */
async function withRecording(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { forum } = window.repoFiles['content'] as { forum: Record<string, { content: string }> };
    const entry = forum['2013-11-18.yml'];
    if (entry) entry.content += '  file: https://video.example.org/forum.mp4\n  captions: 2013-11-18.vtt\n';
  });
  await page.route('**/admin/site-content.json', async (route) => {
    const reply = await route.fetch();
    const captions = { '2013-11-18.vtt': 'WEBVTT\n\n00:00.000 --> 00:02.000\n<v Host>Welcome to all.\n' };
    await route.fulfill({ response: reply, json: { ...(await reply.json()), captions } });
  });
}

test('the address of another entry leads to its own fields, and what is saved there goes into its own file', async () => {
  const editor = await openEditor(admin());
  const { page } = editor;
  const address = (slug: string) => `${admin().siteUrl}/admin/#/collections/glossary/entries/${slug}`;
  await editor.openEntry('glossary', 'ala');
  const first = await editor.value('Meaning');
  await page.goto(address('alsc'));
  await expect.poll(() => editor.value('Term')).toMatch(/^ALSC/);
  await editor.write('Term', 'ALSC, our division');
  await editor.save();
  const saved = (await editor.draft('glossary', 'alsc'))?.files['content/glossary/alsc.yml'];
  const before = await editor.file('glossary/alsc.yml');
  expect(saved).toBe(before?.replace(/^term: .*$/m, 'term: ALSC, our division'));
  expect(saved).not.toContain(first);
  await page.context().close();
});
