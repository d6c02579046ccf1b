import { UserFacingError } from './user-facing-error.ts';

/**
 * Publishes, and says who can where GitHub does not let this editor: rules of the repository may keep publishing for some, and Decap 3.16 shows
 * no more than `API_ERROR: Forbidden`.
 * @throws UserFacingError with what to do, or what `publish` threw
 */
export async function explainRefusedPublication<Result>(publish: () => Promise<Result>): Promise<Result> {
  try {
    return await publish();
  } catch (error) {
    // GitHub says 403 also where too much was asked of it in an hour.
    if (!(error instanceof Error && 'status' in error && error.status === 403) || /rate limit/i.test(error.message)) throw error;
    throw new UserFacingError(
      'Your account may write drafts and set them to Ready, and GitHub does not let it publish them. Leave the draft at Ready, and ask a colleague who may publish, or whoever looks after the site',
    );
  }
}
