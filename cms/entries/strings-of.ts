import { parse } from 'yaml';
import { splitFrontmatter } from '../../src/domain/text/frontmatter.ts';
import type { FieldPath } from '../findings/finding.ts';

/** A text of an entry, with the way to it; without one where the fields cannot be read. */
export interface EntryString {
  readonly path?: FieldPath;
  readonly text: string;
}

/**
 * Every text that somebody typed into an entry of YAML, Markdown or MDX: that of each field, and the one below the fields.
 * @param file its path below `content/`
 * @param source what stands in it
 */
export function stringsOf(file: string, source: string): readonly EntryString[] {
  const { frontmatter, body } = file.endsWith('.yml') ? { frontmatter: source, body: '' } : splitFrontmatter(source);
  return [...stringsOfYaml(frontmatter), ...(body === '' ? [] : [{ path: ['body'], text: body }])];
}

function stringsOfYaml(yaml: string): readonly EntryString[] {
  try {
    return stringsIn(parse(yaml, { logLevel: 'error' }), []);
  } catch {
    return [{ text: yaml }]; // told by a rule of its own; what is in it still counts
  }
}

function stringsIn(value: unknown, path: FieldPath): readonly EntryString[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((row, index) => stringsIn(row, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) => stringsIn(inside, [...path, name]));
}
