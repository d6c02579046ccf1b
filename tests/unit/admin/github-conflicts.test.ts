// One page of the admin, and a GitHub that others change meanwhile.
import { describe, expect, it } from 'vitest';
import { gitBlobHash } from '../../../cms/admin/backend/git-blob-hash.ts';
import { entryOf, FakeDecap } from './fake-decap.ts';

const path = 'content/glossary/ala.yml';
/** What GitHub holds of one entry, as texts; undefined where there is nothing. */
interface Held {
  published?: string | undefined;
  draft?: string | undefined;
}

function onePage(held: Held, storage = new Map<string, string>()) {
  const files = async (text: string | undefined) => (text === undefined ? [] : [{ path, sha: await gitBlobHash(text) }]);
  const done: string[] = [];
  const decap = new FakeDecap({
    storage,
    github: async (asked) => {
      if (asked.startsWith('pulls?'))
        return Response.json(held.draft === undefined ? [] : [{ html_url: 'https://github.test/1', head: { sha: 'head' } }]);
      return Response.json(await files(asked.endsWith('?ref=head') ? held.draft : held.published));
    },
    methods: {
      persistEntry: async ({ dataFiles }) => {
        held.draft = dataFiles[0]?.raw;
      },
      unpublishedEntryDataFile: async () => held.draft ?? '',
      deleteUnpublishedEntry: async () => void done.push('deleted'),
      updateUnpublishedEntryStatus: async (_collection, _slug, status) => void done.push(status),
    },
  });
  const { asked, alerts, implementation } = decap;
  const entry = (raw: string, status = '', isRecovered = false) => {
    const data = entryOf({ term: 'ALA', meaning: 'An association of librarians.' });
    return entryOf({ collection: 'glossary', slug: 'ala', path, raw, status, isRecovered, data });
  };
  /** Saves as Decap does: it asks, writes, and tells; the entry on the screen stays what was opened. */
  const save = async (opened: ReturnType<typeof entry>, raw: string) => {
    await decap.tell('preSave', opened);
    await implementation.persistEntry({ dataFiles: [{ slug: 'ala', path, raw }] }, { collectionName: 'glossary' });
    await decap.tell('postSave', opened);
  };
  return { held, asked, alerts, done, decap, implementation, entry, save };
}

describe('a page that saves twice', () => {
  it('goes on with what it wrote, and asks nobody after a save', async () => {
    const page = onePage({ published: 'one' });
    await page.save(page.entry('one'), 'two');
    const { length } = page.asked;
    await page.decap.tell('postSave', page.entry('one', 'draft'));
    expect(page.asked).toHaveLength(length);
    await page.save(page.entry('one', 'draft'), 'three');
    expect(page.held.draft).toBe('three');
  });

  it('has not seen what a colleague saved between its own write and the answer', async () => {
    const page = onePage({ published: 'one' });
    const opened = page.entry('one');
    await page.decap.tell('preSave', opened);
    await page.implementation.persistEntry({ dataFiles: [{ slug: 'ala', path, raw: 'two' }] }, { collectionName: 'glossary' });
    page.held.draft = 'a colleague’s';
    await page.decap.tell('postSave', opened);
    await expect(page.save(page.entry('one', 'draft'), 'three')).rejects.toThrow(/A colleague has saved this draft/);
    expect(page.held.draft).toBe('a colleague’s');
  });
});

describe('a draft that a colleague saved after this page had read it', () => {
  const changed = async () => {
    const page = onePage({ published: 'one', draft: 'two' });
    await page.implementation.unpublishedEntryDataFile('glossary', 'ala', path, 'id');
    page.held.draft = 'a colleague’s';
    return page;
  };

  it('is not deleted', async () => {
    const page = await changed();
    void page.implementation.deleteUnpublishedEntry('glossary', 'ala'); // Decap never hears of it
    await expect.poll(() => page.alerts).toEqual([expect.stringMatching(/^Not deleted\. A colleague has saved this draft/)]);
    expect(page.done).toEqual([]);
  });
  it('is not said to be ready', async () => {
    const page = await changed();
    await expect(page.implementation.updateUnpublishedEntryStatus('glossary', 'ala', 'pending_publish')).rejects.toThrow(
      /look at what is there now/,
    );
    expect(page.done).toEqual([]);
  });
  it('can be deleted by whoever has read it again', async () => {
    const page = await changed();
    await page.implementation.unpublishedEntryDataFile('glossary', 'ala', path, 'id');
    await page.implementation.deleteUnpublishedEntry('glossary', 'ala');
    expect(page.done).toEqual(['deleted']);
  });
});

it('a draft that was written here, or says what is published, can be deleted', async () => {
  const page = onePage({ published: 'one' });
  await page.save(page.entry('one'), 'two');
  await page.implementation.deleteUnpublishedEntry('glossary', 'ala');
  page.held.draft = 'one';
  await page.implementation.deleteUnpublishedEntry('glossary', 'ala');
  expect(page.done).toEqual(['deleted', 'deleted']);
});

it('an entry that was taken off the site is kept as a draft, whether GitHub says something or not', async () => {
  const page = onePage({ published: 'one' });
  const entry = page.entry('one');
  await page.decap.tell('preUnpublish', entry);
  await page.decap.tell('postUnpublish', entry);
  const { length } = page.asked;
  await page.decap.tell('preSave', entry);
  expect(page.asked).toHaveLength(length);
});

it('an entry that a colleague changed meanwhile is not taken off the site', async () => {
  const page = onePage({ published: 'a colleague’s' });
  await expect(page.decap.tell('preUnpublish', page.entry('one'))).rejects.toThrow(/has published a change .*decide then/);
});

describe('what was brought back from the browser’s own backup', () => {
  /** Types into an entry as it was published, and loads the page again; meanwhile GitHub came to hold `now`. */
  const recovered = async (now: Held) => {
    const storage = new Map<string, string>();
    const before = onePage({ published: 'one' }, storage);
    await before.decap.type(before.entry('one'));
    return onePage(now, storage);
  };

  it('is saved where nobody changed the entry', async () => {
    const page = await recovered({ published: 'one' });
    await page.save(page.entry('one', '', true), 'mine');
    expect(page.held.draft).toBe('mine');
  });

  it('does not undo what a colleague saved or published since it was typed', async () => {
    const published = await recovered({ published: 'two' });
    await expect(published.save(published.entry('two', '', true), 'mine')).rejects.toThrow('published a change of this entry');
    const drafted = await recovered({ published: 'one', draft: 'two' });
    await expect(drafted.save(drafted.entry('two', 'draft', true), 'mine')).rejects.toThrow('has saved this draft');
    expect(drafted.held.draft).toBe('two');
  });

  it('is saved again and again, as what was opened is', async () => {
    const page = await recovered({ published: 'one' });
    const entry = page.entry('one', '', true);
    await page.save(entry, 'mine');
    await page.decap.type(entry);
    await page.save(page.entry('one', 'draft', true), 'mine, and more');
    expect(page.held.draft).toBe('mine, and more');
  });
});
