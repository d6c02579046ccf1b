import { describe, expect, it } from 'vitest';
import type { Implementation } from '../../../cms/admin/decap.ts';
import { FakeDecap } from './fake-decap.ts';

type Options = Parameters<Implementation['persistEntry']>[1];

/** A backend in which only `faq/draft` has an open draft; and what it was told to save. */
function backendWithOneDraft(refusal: Error) {
  const saved: Options[] = [];
  const { implementation } = new FakeDecap({
    methods: {
      persistEntry: async (_entry, options) => void saved.push(options),
      unpublishedEntry: async (place) => {
        if ('id' in place || place.slug !== 'draft') throw refusal;
      },
    },
  });
  return { implementation, saved };
}

const notUnderWorkflow = Object.assign(new Error('content is not under editorial workflow'), { notUnderEditorialWorkflow: true });
const entry = (slug: string) => ({ dataFiles: [{ slug, path: `content/faq/${slug}.mdx`, raw: '' }] });

describe('an entry that Decap takes for a draft', () => {
  it('is saved as one where it is one, and begins one where it is none', async () => {
    const { implementation, saved } = backendWithOneDraft(notUnderWorkflow);
    await implementation.persistEntry(entry('draft'), { collectionName: 'faq', unpublished: true });
    await implementation.persistEntry(entry('published'), { collectionName: 'faq', unpublished: true });
    await implementation.persistEntry(entry('published'), { collectionName: 'faq', unpublished: false });
    expect(saved.map(({ unpublished }) => unpublished)).toEqual([true, false, false]);
  });

  it('is not saved where GitHub does not say', async () => {
    const { implementation, saved } = backendWithOneDraft(new Error('502'));
    await expect(implementation.persistEntry(entry('published'), { collectionName: 'faq', unpublished: true })).rejects.toThrow(
      '502',
    );
    expect(saved).toEqual([]);
  });
});
