// What tests/system/cms/admin-page.test.ts leaves out.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openCms } from '../../../scripts/cms/open-cms.ts';
import { openEditor, useAdmin } from '../../system/cms/use-editor.ts';

const admin = useAdmin();

test.each(['**/admin/previews.css', '**/admin/site-content.json'])(
  'an editor works on without %s, and reads why there is no preview',
  async (part) => {
    const editor = await openEditor(admin(), { prepare: (page) => page.route(part, (route) => route.abort()) });
    await editor.openEntry('glossary', 'ala');
    await editor.preview().getByText('The preview has not arrived. You can write and save without it.').waitFor();
    await editor.write('Term', 'American Library Association');
    await editor.save();
    await editor.page.context().close();
  },
);

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
    const { content, ...rest } = await reply.json();
    const captions = [{ id: '2013-11-18', data: {}, body: 'WEBVTT\n\n00:00.000 --> 00:02.000\n<v Host>Welcome to all.\n' }];
    await route.fulfill({ response: reply, json: { ...rest, content: { ...content, captions } } });
  });
}
