// Takes the place of src/site/forum/poster.ts in previews: whether the picture is there and small is for the build to say.

/** The address as it is. */
export async function lightPoster(poster: string | undefined): Promise<string | undefined> {
  return poster;
}
