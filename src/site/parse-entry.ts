import { parse } from 'yaml';
import { captionsParts } from '../domain/captions/captions-file.ts';
import { splitFrontmatter } from '../domain/text/frontmatter.ts';

/**
 * The fields of an entry as they stand in its file, unchecked, and the text below them (of captions: the whole file). A day such as 2014-08-29
 * stays the text that an editor wrote: YAML 1.2 knows no timestamps.
 * @param file its name, or its path
 * @throws {YAMLParseError} where the fields cannot be read
 */
export function parseEntry(file: string, text: string): { readonly fields: unknown; readonly body: string } {
  if (file.endsWith('.vtt')) return { fields: captionsParts(text), body: text };
  const { frontmatter, body } = file.endsWith('.yml') ? { frontmatter: text, body: '' } : splitFrontmatter(text);
  return { fields: parse(frontmatter, { logLevel: 'error' }), body };
}
