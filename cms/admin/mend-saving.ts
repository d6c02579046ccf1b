import type { Backend } from './decap.ts';
import { mendImplementation } from './mend-implementation.ts';

/**
 * Lets an entry be saved after a save that was refused. Decap 3.16 takes every entry that could not be saved for one with an open draft
 * (reducers/editorialWorkflow.ts, UNPUBLISHED_ENTRY_PERSIST_FAILURE), and then looks for the draft of a published entry in vain: without
 * this, nothing typed since could be saved before the page is loaded again.
 * @param backend as Decap registered it, such as `github`
 */
export function mendSaving(backend: Backend | undefined): void {
  mendImplementation(backend, (implementation) => {
    const save = implementation.persistEntry.bind(implementation);
    implementation.persistEntry = async (entry, options) => {
      const slug = entry.dataFiles[0]?.slug;
      const claimsDraft = options.unpublished === true && slug !== undefined;
      const hasDraft =
        claimsDraft && (await isDraft(() => implementation.unpublishedEntry({ collection: options.collectionName, slug })));
      return save(entry, claimsDraft ? { ...options, unpublished: hasDraft } : options);
    };
  });
}

async function isDraft(read: () => Promise<unknown>): Promise<boolean> {
  try {
    await read();
    return true;
  } catch (error) {
    if (error instanceof Error && 'notUnderEditorialWorkflow' in error) return false;
    throw error;
  }
}
