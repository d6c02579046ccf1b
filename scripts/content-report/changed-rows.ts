/** What came and went of a list, by what a person calls it; empty where it has no name. */
export interface Rows {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Whether the rows that stayed stand in another order. */
  readonly isReordered: boolean;
}

/** The same row in the old and in the new list. */
type Pair = readonly [before: number, after: number];

/** Fields by which a row is known whatever else is edited: a question's permanent name, an objective's key, an address that moved. */
const identifiers = ['name', 'key', 'from'];

/** What a person calls a row. */
const titles = ['label', 'title', 'text', ...identifiers];

/**
 * Finds the rows of an old list in a new one: by their identifiers; where they have none, by their places in a list of the same length,
 * and by what they are called in one of another.
 */
export function changedRows(
  before: readonly unknown[],
  after: readonly unknown[],
): { readonly pairs: readonly Pair[]; readonly rows: Rows | undefined } {
  const keyOf = [...before, ...after].every((row) => textIn(row, identifiers) !== '')
    ? (row: unknown) => textIn(row, identifiers)
    : before.length === after.length
      ? (_row: unknown, index: number) => String(index)
      : (row: unknown) => titleOf(row) || JSON.stringify(row);
  const [old, fresh] = [before, after].map((rows) => toldApart(rows.map(keyOf))) as [string[], string[]];
  const pairs = fresh.flatMap((key, j): Pair[] => (old.includes(key) ? [[old.indexOf(key), j]] : []));
  const rows = {
    added: after.filter((_row, j) => !old.includes(fresh[j] ?? '')).map(titleOf),
    removed: before.filter((_row, i) => !fresh.includes(old[i] ?? '')).map(titleOf),
    isReordered: pairs.some(([i], index) => i < (pairs[index - 1]?.[0] ?? 0)),
  };
  const isOther = rows.added.length + rows.removed.length > 0 || rows.isReordered;
  return { pairs, rows: isOther ? rows : undefined };
}

/** Rows that are called alike are told apart by their order. */
function toldApart(keys: readonly string[]): readonly string[] {
  return keys.map((key, index) => `${key}#${keys.slice(0, index).filter((other) => other === key).length}`);
}

function titleOf(row: unknown): string {
  return typeof row === 'object' ? textIn(row, titles) : String(row);
}

/** The first of the named fields of a row that holds a text; empty where none does. */
function textIn(row: unknown, fields: readonly string[]): string {
  if (typeof row !== 'object' || row === null) return '';
  const found = fields.map((field): unknown => Reflect.get(row, field)).find((value) => typeof value === 'string' && value !== '');
  return typeof found === 'string' ? found : '';
}
