// What is said where Decap's own words would be wrong.
import { describe, expect, it } from 'vitest';
import { mendDeleting } from '../../../cms/admin/mend-deleting.ts';
import { Refused } from '../../../cms/admin/refused.ts';
import { mendUnpublishing } from '../../../cms/admin/unpublishing.ts';
import { backendOf } from './decap-at-work.ts';

const file = { slug: 'ala', path: 'content/glossary/ala.yml', raw: '' };

describe('a draft that could not be deleted', () => {
  const told = async (error: Error) => {
    const sentences: string[] = [];
    const backend = backendOf({
      deleteUnpublishedEntry: async () => {
        throw error;
      },
    });
    mendDeleting(backend, (sentence) => sentences.push(sentence));
    const answer = () => sentences.push('Decap takes any answer for “deleted”.');
    void backend.init().deleteUnpublishedEntry('glossary', 'ala').then(answer, answer);
    await new Promise(setImmediate);
    return sentences;
  };

  it('stays on the screen, and the editor is told why', async () => {
    expect(await told(new Refused('A colleague was there'))).toEqual(['Not deleted. A colleague was there.']);
  });
  it('may be deleted nevertheless, where GitHub did not answer', async () => {
    expect(await told(new Error('502'))).toEqual([
      expect.stringMatching(/^It is not sure that the draft was deleted \(Error: 502\)\. Load this page again/),
    ]);
  });
});

describe('an entry that is off the site and could not be kept as a draft', () => {
  const failing = () => {
    const told: string[] = [];
    const backend = backendOf({
      persistEntry: async () => {
        throw new Error('502');
      },
    });
    mendUnpublishing(backend, 'the repository alsc/mentoring-site', (sentence) => told.push(sentence));
    return { told, implementation: backend.init() };
  };

  it('is said to be so, and where its text is', async () => {
    const { told, implementation } = failing();
    const save = implementation.persistEntry({ dataFiles: [file] }, { collectionName: 'glossary', status: 'pending_publish' });
    await expect(save).rejects.toThrow(/^The entry is off the site, but it could not be kept as a draft/);
    expect(told).toEqual([
      expect.stringContaining('the history of content/glossary/ala.yml in the repository alsc/mentoring-site'),
    ]);
  });
  it('is another thing than a save that failed', async () => {
    const { told, implementation } = failing();
    await expect(implementation.persistEntry({ dataFiles: [file] }, { collectionName: 'glossary' })).rejects.toThrow(/^502$/);
    expect(told).toEqual([]);
  });
});
