// Takes the place of src/site/captions/caption-files.ts in previews.
import { currentWorld } from '../world.ts';

/** The text of a captions file that the site was last built with, or of its draft. */
export function captionFile(name: string): string | undefined {
  return currentWorld().captions[name];
}
