// Takes the place of src/site/history/last-updated.ts in previews: a draft has no history yet.

/** Nothing is known. */
export async function lastChanged(): Promise<undefined> {
  return undefined;
}
