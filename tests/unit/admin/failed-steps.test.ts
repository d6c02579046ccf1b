// What is said where Decap's own words would be wrong.
import { describe, expect, it } from 'vitest';
import { UserFacingError } from '../../../cms/admin/backend/user-facing-error.ts';
import { FakeDecap } from './fake-decap.ts';

const file = { slug: 'ala', path: 'content/glossary/ala.yml', raw: '' };

describe('a draft that could not be deleted', () => {
  const told = async (error: Error) => {
    const decap = new FakeDecap({
      methods: {
        deleteUnpublishedEntry: async () => {
          throw error;
        },
      },
    });
    const answer = () => decap.alerts.push('Decap takes any answer for “deleted”.');
    void decap.implementation.deleteUnpublishedEntry('glossary', 'ala').then(answer, answer);
    await new Promise(setImmediate);
    return decap.alerts;
  };

  it('stays on the screen, and the editor is told why', async () => {
    expect(await told(new UserFacingError('A colleague was there'))).toEqual(['Not deleted. A colleague was there.']);
  });
  it('may be deleted nevertheless, where GitHub did not answer', async () => {
    expect(await told(new Error('502'))).toEqual([
      expect.stringMatching(/^It is not sure that the draft was deleted \(Error: 502\)\. Load this page again/),
    ]);
  });
});

describe('an entry that is off the site and could not be kept as a draft', () => {
  const failing = () =>
    new FakeDecap({
      methods: {
        persistEntry: async () => {
          throw new Error('502');
        },
      },
    });

  it('is said to be so, and where its text is', async () => {
    const { alerts, implementation } = failing();
    const save = implementation.persistEntry({ dataFiles: [file] }, { collectionName: 'glossary', status: 'pending_publish' });
    await expect(save).rejects.toThrow(/^The entry is off the site, but it could not be kept as a draft/);
    expect(alerts).toEqual([
      expect.stringContaining('the history of content/glossary/ala.yml in the repository alsc/mentoring-site'),
    ]);
  });
  it('is another thing than a save that failed', async () => {
    const { alerts, implementation } = failing();
    await expect(implementation.persistEntry({ dataFiles: [file] }, { collectionName: 'glossary' })).rejects.toThrow(/^502$/);
    expect(alerts).toEqual([]);
  });
});

it('a backend without a method that is guarded is refused: the guard would do nothing, without a word', () => {
  expect(() => new FakeDecap({ methods: { updateUnpublishedEntryStatus: undefined as never } })).toThrow(
    'no updateUnpublishedEntryStatus()',
  );
});
