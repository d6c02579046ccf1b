// Two editors in one entry on GitHub: the later one is told, and nothing of either is lost. Every other way: tests/long/cms/two-editors.test.ts.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SiteRepository } from '../site-repository.ts';
import { useBrowser } from '../use-browser.ts';
import { useWholeSystem } from '../whole-system.ts';
import { axeFaultsOf } from './axe-faults-of.ts';
import { showScreen } from './show-screen.ts';
import { type SignedInEditor, signIn } from './signed-in-editor.ts';

const system = useWholeSystem();
const browser = useBrowser();
let editor: SignedInEditor;
let chair: SignedInEditor;
beforeAll(async () => {
  editor = await signIn(browser(), system().local.siteUrl, 'editor');
  chair = await signIn(browser(), system().local.siteUrl, 'chair');
});
afterAll(async () => {
  await editor.context.close();
  await chair.context.close();
});

const draftOf = (slug: string) =>
  new SiteRepository(system().local.githubUrl).read(`content/glossary/${slug}.yml`, `cms/glossary/${slug}`);
const published = (slug: string) => new SiteRepository(system().local.githubUrl).read(`content/glossary/${slug}.yml`);
const copyAndReload = /Copy what you changed, load this page again/;

describe('two editors', () => {
  it('begin a draft of one entry: the later is refused, keeps what was typed, and can put it into the draft of the first', async () => {
    await editor.openEntry('glossary', 'ala');
    await chair.openEntry('glossary', 'ala');
    await editor.write('Term', 'ALA, as the editor writes it');
    await editor.save();
    await chair.write('Meaning', 'What the chair makes of it.');
    await chair.page.getByRole('button', { name: 'Save', exact: true }).click();
    await chair.page.getByText(/A colleague has begun a draft of this entry since you opened it/).hover();
    await showScreen(chair.page, '20-the-later-is-told');
    expect(await chair.refusal()).toMatch(copyAndReload);
    expect(await chair.saveInVain()).toMatch(copyAndReload);
    expect(await chair.value('Meaning')).toBe('What the chair makes of it.');
    expect(await draftOf('ala')).toContain('as the editor writes it');
    expect(await draftOf('ala')).not.toContain('chair');

    await chair.page.reload();
    await chair.page.getByText('Changes saved').first().waitFor();
    const notice = chair.page.locator('.draft-notice');
    expect(await notice.innerText()).toMatch(/^Editor began this draft; it was saved last on .*What you save becomes part of it/);
    await showScreen(chair.page, '21-whose-draft-it-is');
    expect(await axeFaultsOf(chair)).toEqual([]);
    await chair.write('Meaning', 'What the chair makes of it.');
    await chair.save();
    expect(await draftOf('ala')).toMatch(/as the editor writes it[\s\S]*What the chair makes of it/);
  });

  it('one publishes nothing that the other changed unseen', async () => {
    await editor.openEntry('glossary', 'collection-development');
    await editor.write('Meaning', 'This text was looked at.');
    await editor.save();
    await editor.setStatus('Ready');
    await chair.openEntry('glossary', 'collection-development');
    await chair.write('Meaning', 'This text was not looked at.');
    await chair.save();
    await editor.press('Publish now');
    expect(await editor.refusal()).toMatch(/A colleague has saved this draft since you opened it\. Load this page again/);
    expect(await published('collection-development')).not.toContain('looked at');
  });
});
