import { blocksOf } from '../../cms/drift/blocks-of.ts';
import { fieldsOfText } from '../../cms/entries/fields-of-text.ts';
import type { FieldPath } from '../../cms/findings/finding.ts';
import { splitFrontmatter } from '../../src/domain/text/frontmatter.ts';
import { matchItems, permanentNameOf, titleOf } from './match-items.ts';

/** A field whose value changed. */
export interface ChangedField {
  readonly path: FieldPath;
  /** The old and the new value, where both are short. */
  readonly values?: readonly [before: string, after: string];
  /** What came, went and stands elsewhere, of a list. */
  readonly items?: ChangedItems;
}

/** Items by what a person calls them; empty where they have no name. */
export interface ChangedItems {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly moved: readonly string[];
}

/** An item that came or went, of one list. */
interface Item {
  readonly path: FieldPath;
  readonly position: number;
  readonly value: unknown;
}

/** The changes of a list, before it is known what other lists of the entry gave and took. */
interface ListChange {
  readonly path: FieldPath;
  readonly added: readonly Item[];
  readonly removed: readonly Item[];
  readonly moved: readonly string[];
}

type Change = ChangedField | ListChange;

/** As much as stands in one line of a comment beside its label. */
const longestValue = 40;

/**
 * The fields of an entry that say something else than before, the text below them included. How they are written does not count.
 * @param file its path below `content/`
 */
export function changedFields(file: string, before: string, after: string): readonly ChangedField[] {
  if (!/\.(?:yml|vtt|mdx?)$/.test(file)) return before === after ? [] : [{ path: [] }];
  const fields = fieldsOf(changesOf(read(file, before), read(file, after), []));
  return [...fields, ...(isTextBelowChanged(file, before, after) ? [{ path: ['body'] }] : [])];
}

/** Fields that cannot be read are told by a check; here they are one text. */
function read(file: string, text: string): unknown {
  const fields = fieldsOfText(file, text);
  if (fields !== undefined) return fields;
  return hasTextBelow(file) ? splitFrontmatter(text).frontmatter : text;
}

function isTextBelowChanged(file: string, before: string, after: string): boolean {
  if (!hasTextBelow(file)) return false;
  const shown = (text: string) => JSON.stringify(blocksOf(splitFrontmatter(text).body).map((block) => block.shown));
  return shown(before) !== shown(after);
}

const hasTextBelow = (file: string) => /\.mdx?$/.test(file);

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function changesOf(before: unknown, after: unknown, path: FieldPath): readonly Change[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (isGroup(before) && isGroup(after)) {
    const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
    return names.flatMap((name) => changesOf(before[name], after[name], [...path, name]));
  }
  if (Array.isArray(before) && Array.isArray(after)) return changesOfList(before, after, path);
  return [{ path, ...shortValues(before, after) }];
}

function changesOfList(before: readonly unknown[], after: readonly unknown[], path: FieldPath): readonly Change[] {
  const { pairs, moved, added, removed } = matchItems(before, after);
  const list: ListChange = {
    path,
    added: added.map((position) => ({ path, position, value: after[position] })),
    removed: removed.map((position) => ({ path, position, value: before[position] })),
    moved: moved.map(([, position]) => titleOf(after[position])),
  };
  const isOther = added.length + removed.length + moved.length > 0;
  return [...pairs.flatMap(([i, j]) => changesOf(before[i], after[j], [...path, j])), ...(isOther ? [list] : [])];
}

/** A question that went from one list to another has moved: it is found there by its permanent name. */
function fieldsOf(changes: readonly Change[]): readonly ChangedField[] {
  const lists = changes.filter((change) => 'added' in change);
  const [came, went] = [lists.flatMap(({ added }) => added), lists.flatMap(({ removed }) => removed)];
  const sourceOf = (item: Item) => {
    const name = permanentNameOf(item.value);
    return name === undefined ? undefined : went.find(({ value }) => permanentNameOf(value) === name);
  };
  const taken = new Set(came.map(sourceOf));
  return changes.flatMap((change): readonly ChangedField[] => {
    if (!('added' in change)) return [change];
    const { path, moved } = change;
    const arrived = change.added.flatMap((item) => (sourceOf(item) ? [item] : []));
    const items: ChangedItems = {
      added: change.added.filter((item) => !arrived.includes(item)).map(({ value }) => titleOf(value)),
      removed: change.removed.filter((item) => !taken.has(item)).map(({ value }) => titleOf(value)),
      moved: [...moved, ...arrived.map(({ value }) => titleOf(value))],
    };
    const edited = arrived.flatMap((item) => fieldsOf(changesOf(sourceOf(item)?.value, item.value, [...item.path, item.position])));
    const isOther = items.added.length + items.removed.length + items.moved.length > 0;
    return [...edited, ...(isOther ? [{ path, items }] : [])];
  });
}

function shortValues(before: unknown, after: unknown): Pick<ChangedField, 'values'> {
  const values = [before, after].map((value) => (value === undefined || value === null ? '' : String(value)));
  const isShort =
    values.every((value) => value.length <= longestValue && !value.includes('\n')) && !isGroup(before) && !isGroup(after);
  const [old = '', changed = ''] = values;
  return isShort && !Array.isArray(before) && !Array.isArray(after) ? { values: [old, changed] } : {};
}
