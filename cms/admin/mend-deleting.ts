import type { Backend } from './decap.ts';
import { mendImplementation } from './mend-implementation.ts';
import { Refused } from './refused.ts';

/**
 * Says it where a draft could not be deleted. Decap 3.16 says “Unpublished changes deleted” then as well, in red, throws the browser's own
 * copy away and puts the published text in the place of the draft (actions/editorialWorkflow.ts, deleteUnpublishedEntry).
 * @param tell such as `window.alert`
 */
export function mendDeleting(backend: Backend | undefined, tell: (sentence: string) => void): void {
  mendImplementation(backend, (implementation) => {
    const remove = implementation.deleteUnpublishedEntry.bind(implementation);
    implementation.deleteUnpublishedEntry = async (collection, slug) => {
      try {
        await remove(collection, slug);
      } catch (error) {
        tell(error instanceof Refused ? `Not deleted. ${error.message}.` : unsure(error));
        await new Promise(() => undefined); // Decap hears nothing: its screen stays as it is
      }
    };
  });
}

function unsure(error: unknown): string {
  return `It is not sure that the draft was deleted (${String(error)}). Load this page again: it shows whether the draft is still there.`;
}
