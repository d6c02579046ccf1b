// Two editors in one entry on GitHub: the later one is told, and nothing of either is lost.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaultsOf } from '../../system/cms/axe-faults-of.ts';
import { Board } from '../../system/cms/board.ts';
import { showScreen } from '../../system/cms/show-screen.ts';
import { type SignedInEditor, signIn } from '../../system/cms/signed-in-editor.ts';
import { SiteRepository } from '../../system/site-repository.ts';
import { useBrowser } from '../../system/use-browser.ts';
import { useSharedSystem } from '../../system/whole-system.ts';

const system = useSharedSystem();
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
const copyAndReload = /Copy what you changed, load this page again/;
const published = (slug: string) => new SiteRepository(system().local.githubUrl).read(`content/glossary/${slug}.yml`);

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

  it('have one draft open: the later save is refused, and each goes on saving as long as nobody else does', async () => {
    await editor.openEntry('glossary', 'alsc');
    await editor.write('Meaning', 'It runs this program.');
    await editor.save();
    expect(await editor.page.locator('.draft-notice').count()).toBe(0);
    await editor.write('Meaning', 'It runs this program and others.');
    await editor.save();
    await chair.openEntry('glossary', 'alsc');
    await editor.write('Meaning', 'It runs this program, and others, for children.');
    await editor.save();
    await chair.write('Term', 'The chair’s ALSC');
    expect(await chair.saveInVain()).toMatch(/A colleague has saved this draft since you opened it/);
    expect(await draftOf('alsc')).toContain('It runs this program, and others, for children.');

    await editor.setStatus('Ready');
    await editor.publish();
    expect(await published('alsc')).toContain('It runs this program, and others, for children.');
    expect(await chair.saveInVain()).toMatch(/A colleague has published this draft, or deleted it/);
    expect(await published('alsc')).not.toContain('chair');
  });

  it('open a published entry: what one published meanwhile is not undone by the other', async () => {
    await chair.openEntry('glossary', 'booktalk');
    await editor.openEntry('glossary', 'booktalk');
    await editor.write('Term', 'Book talk');
    await editor.save();
    await editor.setStatus('Ready');
    await editor.publish();
    await chair.write('Meaning', 'A short talk about a book.');
    expect(await chair.saveInVain()).toMatch(/A colleague has published a change of this entry since you opened it/);
    expect(await draftOf('booktalk')).toBeUndefined();
  });

  it('an entry that was refused can be saved as soon as nothing stands against it', async () => {
    await chair.openEntry('glossary', 'early-literacy');
    await editor.openEntry('glossary', 'early-literacy');
    await editor.write('Meaning', 'This stays for a moment.');
    await editor.save();
    await chair.write('Meaning', 'This stays in the end.');
    await chair.saveInVain();
    await editor.page.getByRole('button', { name: 'Delete unpublished changes' }).click();
    await editor.page.getByRole('button', { name: 'Published' }).waitFor();
    await chair.save();
    expect(await draftOf('early-literacy')).toContain('This stays in the end.');
    expect(await chair.statusShown()).toBe('Draft');
  });

  it('one neither deletes nor approves what the other saved unseen, on the board or in the entry', async () => {
    await editor.openEntry('glossary', 'committee');
    await editor.write('Meaning', 'As the editor began it.');
    await editor.save();
    await chair.openEntry('glossary', 'committee');
    const board = new Board(chair);
    await board.open();
    await board.card('committee').first().waitFor();
    await editor.write('Meaning', 'As the editor went on.');
    await editor.save();
    await board.move('committee', 'Ready', async () =>
      expect(await chair.refusal()).toMatch(/^Status not changed\. A colleague has saved this draft since you opened it/),
    );
    await board.card('committee').hover();
    await board.card('committee').getByRole('button', { name: 'Delete changes' }).click();
    await expect.poll(() => chair.asked.at(-1)).toMatch(/^Not deleted\. A colleague has saved this draft since you opened it/);
    expect(await board.card('committee').count()).toBe(1);

    await chair.page.reload();
    await board.card('committee').getByRole('link').click();
    await chair.page.getByText('Changes saved').first().waitFor();
    await editor.write('Meaning', 'As the editor ended it.');
    await editor.save();
    await chair.page.getByRole('button', { name: 'Delete unpublished changes' }).click();
    await expect.poll(() => chair.asked.at(-1)).toMatch(/^Not deleted\./);
    expect(await chair.value('Meaning')).toBe('As the editor went on.');
    expect(await draftOf('committee')).toContain('As the editor ended it.');
  });

  it('are told whose draft it is with the preview hidden, and until it is published', async () => {
    await editor.openEntry('glossary', 'children-s-librarian');
    await editor.write('Meaning', 'A librarian for children.');
    await editor.save();
    await chair.openEntry('glossary', 'caldecott-medal');
    await chair.page.getByRole('button', { name: 'Toggle preview' }).click();
    await chair.page.locator('iframe').waitFor({ state: 'detached' });
    const notice = chair.page.locator('.draft-notice');
    expect(await notice.count()).toBe(0);
    await chair.openEntry('glossary', 'children-s-librarian');
    await notice.getByText(/^Editor began this draft/).waitFor();
    expect(await chair.page.locator('iframe').count()).toBe(0);
    await chair.setStatus('Ready');
    await chair.publish();
    await notice.waitFor({ state: 'detached' });
    expect(await published('children-s-librarian')).toContain('A librarian for children.');
  });

  it('read who publishes before they press the button, where GitHub lets only some', async () => {
    await editor.page.route('**/graphql', (route) =>
      route.fulfill({ json: { data: { repository: { ref: { refUpdateRule: { viewerCanPush: false } } } } } }),
    );
    await editor.openEntry('glossary', 'competencies');
    await editor.write('Meaning', 'People who read together.');
    await editor.save();
    await editor.page.reload();
    const notice = editor.page.locator('.draft-notice');
    await notice
      .getByText(/GitHub does not let it publish them\. .*ask a colleague who may publish, or whoever looks after the site/)
      .waitFor();
    await showScreen(editor.page, '22-who-publishes');
    await editor.page.unroute('**/graphql');
  });

  it('read where a text is that GitHub took off the site and did not keep as a draft', async () => {
    await editor.openEntry('glossary', 'caldecott-medal');
    await editor.page.route('**/git/refs', (route) => route.fulfill({ status: 502, json: { message: 'Bad gateway' } }));
    await editor.press('Unpublish');
    await expect.poll(() => editor.asked.at(-1)).toMatch(/^The entry is off the site, but .*Its text is not lost: the history of/);
    expect(await editor.refusal()).toMatch(/^Unpublishing did not finish\. The entry is off the site/);
    await editor.page.unroute('**/git/refs');
    expect(await published('caldecott-medal')).toBeUndefined();
    expect(editor.asked.at(-1)).toContain('content/glossary/caldecott-medal.yml in the repository alsc/mentoring-site on GitHub');
  });
});
