// A new activity with a picture, from its draft to the site and back, on the GitHub backend with its deployments.

import { Octokit } from 'octokit';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { complaintsOf } from '../../../scripts/cms/complaints-of.ts';
import { Board } from '../../system/cms/board.ts';
import { addPicture } from '../../system/cms/media.ts';
import { showPage, showScreen } from '../../system/cms/show-screen.ts';
import { type SignedInEditor, signIn } from '../../system/cms/signed-in-editor.ts';
import { SiteRepository } from '../../system/site-repository.ts';
import { useBrowser } from '../../system/use-browser.ts';
import { useWholeSystem } from '../../system/whole-system.ts';

const patience = { timeout: 40_000, interval: 100 };
const slug = 'draw-a-reading-corner';
const file = `content/activities/${slug}.md`;
const path = `/suggested-activities/${slug}/`;
const alternative = 'Two chairs below a lamp';

describe('on the GitHub backend, a new activity', () => {
  const system = useWholeSystem({ deployments: true });
  const browser = useBrowser();
  let editor: SignedInEditor;
  beforeAll(async () => {
    editor = await signIn(browser(), system().local.siteUrl, 'editor');
  });
  afterAll(() => editor?.context.close());

  const repository = () => new SiteRepository(system().local.githubUrl);
  const checkIs = (wanted: string, branch: string) =>
    vi.waitUntil(async () => (await repository().check(branch)) === wanted, patience);
  const answersWith = (status: number) => vi.waitUntil(async () => (await fetch(system().url(path))).status === status, patience);
  /** What a page shows of the picture. */
  const picture = (page: Page) =>
    page.getByRole('img', { name: alternative }).evaluate((element: HTMLImageElement) => ({
      src: new URL(element.src).pathname,
      width: element.getAttribute('width'),
      height: element.getAttribute('height'),
      isShown: element.complete && element.naturalWidth > 0,
    }));
  const optimised = { src: expect.stringMatching(/^\/_astro\/corner\..*\.webp$/), width: '640', height: '400', isShown: true };
  const look = async (address: string, name: string) => {
    const page = await editor.context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    const image = page.getByRole('img', { name: alternative });
    await image.scrollIntoViewIfNeeded();
    await image.evaluate((element: HTMLImageElement) => element.decode());
    const seen = await picture(page);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await showPage(page, name, image);
    await page.close();
    return { heading, seen };
  };

  it('begins as a duplicate, gets a picture, and is a draft', async () => {
    await editor.openEntry('activities', 'answer-the-same-questions');
    await editor.press('Duplicate');
    await editor.page.waitForURL(/activities\/new/);
    await editor.write('Title', '');
    expect(await editor.saveInVain()).toBe('Not saved yet: something is missing. Look for the fields in red.');
    expect(await editor.errorsAt('Title')).toEqual(['Title is required.']);
    expect(editor.complaints.splice(0)).toEqual(['undefined']); // Decap throws its own refusal at nobody
    await editor.write('Title', 'Draw a reading corner');
    const buffer = await editor.page.screenshot({ type: 'jpeg', clip: { x: 0, y: 0, width: 640, height: 400 } });
    const upload = { name: 'Corner.jpg', mimeType: 'image/jpeg', buffer };
    await addPicture(editor, 'Why, and what helps', upload, 'corner.webp', alternative);
    await editor.save();
    await editor.page.waitForURL(new RegExp(`entries/${slug}$`));
    expect(await editor.statusShown()).toBe('Draft');
    expect(await repository().read(file, `cms/activities/${slug}`)).toContain(`![${alternative}](../media/corner.webp)`);
    expect(await repository().read(file)).toBeUndefined();
    await showScreen(editor.page, '30-draft-with-a-picture');
  });

  it('links to its deploy preview, which shows the draft with the picture made ready by the build', async () => {
    // Decap 3.16 asks for the preview of a new entry only when it is opened again.
    const board = new Board(editor);
    await board.open();
    await board.card('Draw a reading corner').getByRole('link').click();
    const address = await editor.previewLink();
    await showScreen(editor.page, '31-entry-links-to-its-preview');
    expect(address).toMatch(new RegExp(`^http://pull-\\d+\\.localhost:\\d+${path}$`));
    const { heading, seen } = await look(address, '32-deploy-preview');
    expect(heading).toBe('Draw a reading corner');
    expect(seen).toEqual(optimised);
    expect((await fetch(system().url(path))).status).toBe(404);
  });

  it('is published, and is on the site with its picture', async () => {
    await editor.setStatus('In review');
    await editor.setStatus('Ready');
    await checkIs('success', `cms/activities/${slug}`);
    await editor.publish();
    await answersWith(200);
    const { heading, seen } = await look(system().url(path), '33-on-the-site');
    expect(heading).toBe('Draw a reading corner');
    expect(seen).toEqual(optimised);
  });

  it('is unpublished, and is gone from the site while its draft is kept', async () => {
    await editor.openEntry('activities', slug);
    const text = await repository().read(file);
    expect(text).toContain('title: Draw a reading corner');
    await editor.press('Unpublish');
    await answersWith(404);
    expect(await repository().read(file)).toBeUndefined();
    expect(await repository().read(file, `cms/activities/${slug}`)).toBe(text);
    const board = new Board(editor);
    await board.open();
    await board.card('Draw a reading corner').waitFor();
    await showScreen(editor.page, '34-unpublished');
  });

  it('and its draft can be deleted', async () => {
    await editor.goTo(`collections/activities/entries/${slug}`);
    await editor.page.getByRole('button', { name: 'Delete unpublished entry' }).click();
    await editor.page.waitForURL(/collections\/activities$/);
    expect(await repository().read(file, `cms/activities/${slug}`)).toBeUndefined();
    expect(editor.complaints).toEqual([]);
  });

  it('the pages of the services around it have nothing to complain of', async () => {
    const { siteUrl, previewUrl = siteUrl, githubUrl, mailUrl } = system().local;
    const page = await editor.context.newPage();
    const complaints = complaintsOf(page);
    for (const address of [previewUrl, githubUrl, mailUrl]) await page.goto(address, { waitUntil: 'networkidle' });
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('a draft with a link that leads nowhere is told so in its pull request, in an editor’s words', async () => {
    await editor.openEntry('glossary', 'booktalk');
    await editor.write('Page that says more', '/nowhere/');
    await editor.save();
    const { rest } = new Octokit({ baseUrl: system().local.githubUrl, auth: 'local-chair' });
    const place = { owner: 'alsc', repo: 'mentoring-site' };
    const [pull] = (await rest.pulls.list({ ...place, head: 'alsc:cms/glossary/booktalk' })).data;
    const comments = await vi.waitUntil(async () => {
      const { data } = await rest.issues.listComments({ ...place, issue_number: pull?.number ?? 0 });
      return data.length > 0 ? data : undefined;
    }, patience);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain('1 problem to mend before this can be published');
    expect(comments[0]?.body).toMatch(/\*\*Page that says more:\*\* .*nowhere/);
    expect(comments[0]?.body).toContain(`${system().local.siteUrl}/admin/#/collections/glossary/entries/booktalk`);

    const page = await editor.context.newPage();
    await page.goto(`${system().local.githubUrl}/alsc/mentoring-site/pulls`);
    await page.getByRole('link', { name: /booktalk/i }).click();
    await page.getByRole('heading', { name: '1 problem to mend before this can be published' }).waitFor();
    await showPage(page, '36-pull-request-at-github', page.getByRole('heading', { level: 1 }));
    await page.close();
  });

  it('and it is not published before that is mended and checked', async () => {
    const branch = 'cms/glossary/booktalk';
    await checkIs('failure', branch);
    await editor.setStatus('Ready');
    await editor.press('Publish now');
    expect(await editor.refusal()).toMatch(
      /^Not published\. This draft did not pass its check\..*\/pull\/\d+ says what to mend\. Mend it here, save, and publish/,
    );
    await showScreen(editor.page, '35-the-check-failed');
    await editor.write('Page that says more', '/glossary/');
    await editor.save();
    expect(await editor.statusShown()).toBe('Ready');
    await editor.press('Publish now');
    expect(await editor.refusal()).toBe(
      'Not published. The check of this draft has not ended. Give it a few minutes, then publish',
    );
    await checkIs('success', branch);
    await editor.publish();
    expect(await repository().read('content/glossary/booktalk.yml')).toContain('/glossary/');
  });
});
