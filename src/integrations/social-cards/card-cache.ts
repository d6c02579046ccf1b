import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { socialImageSize } from '../../site/head/social-image.ts';
import type { CardElement } from './card.ts';
import { drawCard } from './draw-card.ts';

/** Raised where a card is drawn otherwise by the same elements, such as with another version of the font. */
const edition = 1;

/** The picture of a card: from `directory` where it was drawn before, else drawn now and kept there. */
export async function cachedCard(elements: CardElement, directory: URL): Promise<Uint8Array> {
  const key = createHash('sha256')
    .update(JSON.stringify([edition, socialImageSize, elements]))
    .digest('hex')
    .slice(0, 32);
  const file = new URL(`${key}.png`, directory);
  const kept = await readFile(file).catch(() => undefined); // not drawn yet
  if (kept) return kept;
  const drawn = await drawCard(elements);
  await mkdir(directory, { recursive: true });
  // Builds run side by side: nobody reads half a picture.
  const draft = new URL(`${key}.${randomUUID()}.draft`, directory);
  await writeFile(draft, drawn);
  await rename(draft, file);
  return drawn;
}
