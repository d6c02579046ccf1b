import { mediaFolder } from '../read-media.ts';

const prefix = `../${mediaFolder}/`;

/** The media file that an address in a text names, by its path below the media folder; undefined where it names none. */
export function mediaFileOf(source: string): string | undefined {
  return source.startsWith(prefix) ? source.slice(prefix.length) : undefined;
}
