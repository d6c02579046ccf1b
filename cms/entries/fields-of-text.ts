import { parse } from 'yaml';
import { captionsParts } from '../../src/domain/captions/captions-file.ts';
import { splitFrontmatter } from '../../src/domain/text/frontmatter.ts';

/**
 * The fields of an entry as they stand in its file, unchecked; undefined where they cannot be read, which is a problem of its own.
 * @param file its path below `content/`
 */
export function fieldsOfText(file: string, text: string): unknown {
  if (file.endsWith('.vtt')) return captionsParts(text);
  try {
    return parse(file.endsWith('.yml') ? text : splitFrontmatter(text).frontmatter, { logLevel: 'error' });
  } catch {
    return undefined;
  }
}
