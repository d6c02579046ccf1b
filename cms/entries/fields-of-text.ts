import { parseEntry } from '../../src/site/parse-entry.ts';

/**
 * The fields of an entry as they stand in its file, unchecked; undefined where they cannot be read, which is a problem of its own.
 * @param file its path below `content/`
 */
export function fieldsOfText(file: string, text: string): unknown {
  try {
    return parseEntry(file, text).fields;
  } catch {
    return undefined;
  }
}
