import { publicDir } from 'astro:config/server';
import { stat } from 'node:fs/promises';

/** The forum page may weigh 60 kB before anything plays; an hour's transcript and captions need most of it. */
const maxPosterBytes = 10_000;

/**
 * The address of a poster that is there and small.
 *
 * @throws a sentence for the editor who chose it
 */
export async function lightPoster(poster: string | undefined): Promise<string | undefined> {
  if (poster === undefined) return undefined;
  const { size } = await stat(new URL(`.${poster}`, publicDir)).catch(() => {
    throw new Error(`The poster ${poster} of a forum’s recording is not in public/. Upload it, or leave the poster out.`);
  });
  if (size > maxPosterBytes)
    throw new Error(`The poster ${poster} has ${size} bytes. Save it smaller: ${maxPosterBytes} are the most.`);
  return poster;
}
