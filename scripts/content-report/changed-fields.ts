import { isDeepStrictEqual } from 'node:util';
import { fieldsOfText } from '../../cms/entries/fields-of-text.ts';
import type { FieldPath } from '../../cms/findings/finding.ts';
import { isSameText } from '../../cms/markdown/is-same-text.ts';
import { splitFrontmatter } from '../../src/domain/text/frontmatter.ts';
import { changedRows, type Rows } from './changed-rows.ts';

/** A field whose value changed. */
export interface ChangedField {
  readonly path: FieldPath;
  /** The old and the new value, empty where there was none; left out where one is longer than a comment can show. */
  readonly values?: readonly [before: string, after: string];
  /** What came and went, of a list. */
  readonly rows?: Rows;
}

/** As long as anything that a form asks, and most of what else has a limit: two texts are judged side by side. */
const longestShown = 600;

/**
 * The fields of an entry that say something else than before, the text below them included. How they are written does not count: without
 * any, only the formatting of the file changed.
 * @param file its path below `content/`
 */
export function changedFields(file: string, before: string, after: string): readonly ChangedField[] {
  const fields = changesOf(read(file, before), read(file, after), []);
  if (!hasTextBelow(file)) return fields;
  const [old, fresh] = [splitFrontmatter(before).body, splitFrontmatter(after).body];
  return isSameText(old, fresh) ? fields : [...fields, { path: ['body'] }];
}

/** Fields that cannot be read are a problem of their own; here they are one text. */
function read(file: string, text: string): unknown {
  return fieldsOfText(file, text) ?? (hasTextBelow(file) ? splitFrontmatter(text).frontmatter : text);
}

const hasTextBelow = (file: string) => /\.mdx?$/.test(file);

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function changesOf(before: unknown, after: unknown, path: FieldPath): readonly ChangedField[] {
  if (isDeepStrictEqual(before, after)) return [];
  // A group or a list that came or went is told by what is in it.
  const [oldGroup, newGroup] = [before ?? {}, after ?? {}];
  if (isGroup(oldGroup) && isGroup(newGroup)) {
    const names = [...new Set([...Object.keys(newGroup), ...Object.keys(oldGroup)])];
    return names.flatMap((name) => changesOf(oldGroup[name], newGroup[name], [...path, name]));
  }
  const [oldList, newList] = [before ?? [], after ?? []];
  if (Array.isArray(oldList) && Array.isArray(newList)) {
    const { pairs, rows } = changedRows(oldList, newList);
    const edited = pairs.flatMap(([i, j]) => changesOf(oldList[i], newList[j], [...path, j]));
    return rows ? [...edited, { path, rows }] : edited;
  }
  return [{ path, ...shownValues(before, after) }];
}

function shownValues(before: unknown, after: unknown): Pick<ChangedField, 'values'> {
  const [old, fresh] = [before ?? '', after ?? ''];
  if (typeof old === 'object' || typeof fresh === 'object') return {};
  const values = [inWords(old), inWords(fresh)] as const;
  return values.some(({ length }) => length > longestShown) ? {} : { values };
}

function inWords(value: unknown): string {
  return typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value); // as the CMS shows a switch
}
