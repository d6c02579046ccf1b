// What was typed and not saved comes back when the page is loaded again (public/admin/start.js), at a GitHub that takes its time.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SiteRepository } from '../site-repository.ts';
import { useBrowser } from '../use-browser.ts';
import { useSharedSystem } from '../whole-system.ts';
import { type SignedInEditor, signIn } from './signed-in-editor.ts';

const system = useSharedSystem();
const browser = useBrowser();
let editor: SignedInEditor;
beforeAll(async () => {
  editor = await signIn(browser(), system().local.siteUrl, 'editor');
});
afterAll(() => editor?.context.close());

const question = 'A local backup was recovered for this entry, would you like to use it?';
const repository = () => new SiteRepository(system().local.githubUrl);
const draftOf = (slug: string) => repository().read(`content/glossary/${slug}.yml`, `cms/glossary/${slug}`);

/** Has GitHub answer late, as from far away. */
async function slowGitHub(page: Page, milliseconds: number): Promise<void> {
  await page.route(
    ({ href }) => href.startsWith(system().local.githubUrl),
    async (route) => {
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      await route.fallback();
    },
  );
}

/** Types, and waits until Decap has its backup: it makes one two seconds after the last letter. */
async function type(label: string, text: string): Promise<void> {
  await editor.write(label, text);
  const hasBackup = async () =>
    (await editor.page.evaluate(async () => {
      const opening = indexedDB.open('localforage');
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      const reading = opening.result.transaction('keyvaluepairs').objectStore('keyvaluepairs').get('backup');
      await new Promise((resolve) => reading.addEventListener('success', resolve));
      opening.result.close();
      return String(reading.result);
    })) as string;
  await expect.poll(hasBackup).toContain(text);
}

/** Loads the page again, accepts what is offered, and waits until GitHub has answered everything. */
async function reloadAndAccept(): Promise<void> {
  const asked = editor.asked.length;
  await editor.page.reload({ waitUntil: 'networkidle' });
  await expect.poll(() => editor.asked.slice(asked)).toContain(question);
  await editor.page.waitForLoadState('networkidle');
}

/** Decap ends as at any fault of its own: no list of errors is `true`. */
async function crash(page: Page): Promise<void> {
  await page.evaluate(() =>
    window.decapStore?.dispatch({ type: 'DRAFT_VALIDATION_ERRORS', payload: { uniquefieldId: 'any', errors: true } }),
  );
  await page.getByRole('heading', { name: 'Something went wrong on this page' }).waitFor();
}

it('what was typed before Decap ended with a fault can be read, comes back whole and unsaved, and can be saved', async () => {
  await editor.openEntry('glossary', 'newbery-medal');
  await type('Term', 'Newbery Medal, as it was typed');
  await crash(editor.page);
  const copy = editor.page.locator('pre');
  await copy.waitFor();
  expect(await copy.innerText()).toMatch(/^Term\nNewbery Medal, as it was typed\n\n(?:Also called\n- .*\n\n)?Meaning\n/);
  await editor.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await editor.page.getByRole('button', { name: 'Copy to clipboard' }).click();
  expect(await editor.page.evaluate(() => navigator.clipboard.readText())).toBe(await copy.innerText());
  editor.complaints.length = 0; // of the fault
  await slowGitHub(editor.page, 300);
  await reloadAndAccept();
  expect(await editor.value('Term')).toBe('Newbery Medal, as it was typed');
  await editor.page.getByText('Unsaved Changes').waitFor();
  await editor.page.unrouteAll({ behavior: 'wait' });
  await editor.save();
  expect(await draftOf('newbery-medal')).toContain('term: Newbery Medal, as it was typed\n');
  expect(await editor.statusShown()).toBe('Draft');
  expect(editor.complaints).toEqual([]);
});

describe.each([0, 400])('with replies of GitHub after %i ms', { tags: 'nightly' }, (milliseconds) => {
  beforeAll(() => slowGitHub(editor.page, milliseconds));
  afterAll(() => editor.page.unrouteAll({ behavior: 'wait' }));

  it.each(['a reload', 'a crash'])(
    'what was typed into a published entry, a draft and a new entry comes back after %s',
    async (end) => {
      const places = [
        async () => editor.openEntry('glossary', 'el-dia'),
        async () => editor.openEntry('glossary', 'newbery-medal'),
        async () => {
          await editor.goToList('Glossary');
          await editor.startNew('Term');
        },
      ];
      for (const [index, open] of places.entries()) {
        await open();
        const typed = `Typed ${index} before ${end}, ${milliseconds}`;
        await type('Term', typed);
        if (end === 'a crash') await crash(editor.page);
        await reloadAndAccept();
        expect(await editor.value('Term')).toBe(typed);
        await editor.page.getByText('Unsaved Changes').waitFor();
        await editor.leave();
      }
    },
  );
});

it('what comes back does not undo what a colleague published meanwhile', { tags: 'nightly' }, async () => {
  await editor.openEntry('glossary', 'competencies');
  await type('Term', 'Competencies, as it was typed');
  const path = 'content/glossary/competencies.yml';
  await repository().commit(path, (text) => text.replace(/^term: .*$/m, 'term: Competencies, as a colleague has it'));
  await reloadAndAccept();
  expect(await editor.value('Term')).toBe('Competencies, as it was typed');
  expect(await editor.saveInVain()).toMatch(/A colleague has published a change of this entry since you opened it/);
  expect(await draftOf('competencies')).toBeUndefined();
});
