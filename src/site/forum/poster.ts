import { getImage } from 'astro:assets';
import { publicDir } from 'astro:config/server';
import { stat } from 'node:fs/promises';
import type { ImageMetadata } from 'astro';

/** The forum page may weigh 60 kB before anything plays; an hour's transcript and captions need most of it. */
const maxPosterBytes = 10_000;

/** Pictures that editors have uploaded, by their path in the repository. */
const uploads = import.meta.glob<{ default: ImageMetadata }>('/content/media/*.{avif,jpeg,jpg,png,webp}');

/** An uploaded photo becomes as small as a poster can be that stands for a video until it plays. */
const uploadedSize = { width: 480, format: 'webp', quality: 40 } as const;

/**
 * The address of a poster that is there and small.
 *
 * @throws a sentence for the editor who chose it
 */
export async function lightPoster(poster: string | undefined): Promise<string | undefined> {
  if (poster === undefined) return undefined;
  const upload = uploads[`/content${poster}`];
  if (upload) return (await getImage({ src: (await upload()).default, ...uploadedSize })).src;
  const { size } = await stat(new URL(`.${poster}`, publicDir)).catch(() => {
    throw new Error(`The poster ${poster} of a forum’s recording is not in public/. Upload it, or leave the poster out.`);
  });
  if (size > maxPosterBytes)
    throw new Error(`The poster ${poster} has ${size} bytes. Save it smaller: ${maxPosterBytes} are the most.`);
  return poster;
}
