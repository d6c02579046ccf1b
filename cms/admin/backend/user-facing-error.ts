/** Keeps something from being done; holds what an editor reads. Decap shows it after its own first words, so it has no name of its own. */
export class UserFacingError extends Error {
  override name = '';
}
