import { mediaFolder } from '../content-files.ts';
import { textOf } from '../markdown/html-of.ts';

/** A picture in a text. */
export interface Image {
  /** Its address, as the text writes it. */
  readonly source: string;
  /** What is read aloud in its place; empty where nothing is. */
  readonly alternative: string;
}

const tag = /<(?:img|Image)\b((?:[^>"']|"[^"]*"|'[^']*')*)>/g;

/** Every picture of a text in HTML, from Markdown and from tags alike, in its order. */
export function imagesOf(html: string): readonly Image[] {
  return [...html.matchAll(tag)].map(([, attributes = '']) => ({
    source: decoded(attribute(attributes, 'src')),
    alternative: attribute(attributes, 'alt'),
  }));
}

function attribute(attributes: string, name: string): string {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return textOf(match?.[1] ?? match?.[2] ?? '');
}

/** Markdown writes a space as %20. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address; // a lone % in a file's name
  }
}

/** The media file that an address in a text names, by its path below the media folder; undefined where it names none. */
export function mediaFileOf(source: string): string | undefined {
  const prefix = new RegExp(`^(?:\\.\\./)+${mediaFolder}/`); // a guide lies a folder deeper
  return prefix.test(source) ? source.replace(prefix, '') : undefined;
}
