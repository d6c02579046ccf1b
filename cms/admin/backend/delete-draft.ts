import { UserFacingError } from './user-facing-error.ts';

/**
 * Says it where a draft could not be deleted. Decap 3.16 says “Unpublished changes deleted” then as well, in red, throws the browser's own
 * copy away and puts the published text in the place of the draft (actions/editorialWorkflow.ts, deleteUnpublishedEntry).
 */
export async function explainFailedDeletion(alert: (sentence: string) => void, remove: () => Promise<unknown>): Promise<void> {
  try {
    await remove();
  } catch (error) {
    alert(
      error instanceof UserFacingError
        ? `Not deleted. ${error.message}.`
        : `It is not sure that the draft was deleted (${String(error)}). Load this page again: it shows whether the draft is still there.`,
    );
    await new Promise(() => undefined); // Decap hears nothing: its screen stays as it is
  }
}
