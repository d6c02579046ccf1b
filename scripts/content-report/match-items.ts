/** Finds the items of an old list in a new one: what stayed, moved, was edited, came and went. Pure. */
import { align, type Match, stretchesBetween } from '../../cms/drift/align.ts';

export interface MatchedItems {
  /** The same items in the old and the new list, where they stood or elsewhere, and such as were edited beyond recognition in their place. */
  readonly pairs: readonly Match[];
  /** Those of the pairs that stand in another order. */
  readonly moved: readonly Match[];
  readonly added: readonly number[];
  readonly removed: readonly number[];
}

type Group = Readonly<Record<string, unknown>>;

/** Fields that stand for an item whatever else is edited, the surest first. The first two never change by themselves. */
const permanentNames = ['name', 'key'];
const names = [...permanentNames, 'value', 'code', 'from', 'title', 'label'];

/** What a person calls an item. */
const titles = ['label', 'title', 'term', 'text', 'from', 'name', 'value', 'key'];

/** Matches the items of two lists. */
export function matchItems(before: readonly unknown[], after: readonly unknown[]): MatchedItems {
  const [old, fresh] = [keysOf(before), keysOf(after)];
  const same = old.flatMap((key, i): Match[] => (fresh.includes(key) ? [[i, fresh.indexOf(key)]] : []));
  const inOrder = align(old, fresh);
  const moved = same.filter(([i]) => !inOrder.some(([kept]) => kept === i));
  const isFree = {
    before: (i: number) => !same.some(([one]) => one === i),
    after: (j: number) => !same.some(([, one]) => one === j),
  };
  const stretches = stretchesBetween(inOrder, before.length, after.length).map((stretch) => ({
    before: stretch.before.filter(isFree.before),
    after: stretch.after.filter(isFree.after),
  }));
  const edited = stretches.flatMap((stretch) =>
    stretch.before.length === stretch.after.length
      ? stretch.before.flatMap((i, index): Match[] => {
          const j = stretch.after[index] ?? 0;
          return isEdited(before[i], after[j]) ? [[i, j]] : [];
        })
      : [],
  );
  return {
    pairs: [...same, ...edited].toSorted(([, one], [, other]) => one - other),
    moved,
    added: stretches.flatMap((stretch) => stretch.after).filter((j) => !edited.some(([, one]) => one === j)),
    removed: stretches.flatMap((stretch) => stretch.before).filter((i) => !edited.some(([one]) => one === i)),
  };
}

/** What a person calls an item; empty where it has no name. */
export function titleOf(item: unknown): string {
  if (!isGroup(item)) return Array.isArray(item) || item === null || item === undefined ? '' : String(item);
  const title = titles.map((field) => item[field]).find((value) => typeof value === 'string' && value !== '');
  return title === undefined ? '' : String(title);
}

/** The name of an item that never changes, by which it is found in other lists too. */
export function permanentNameOf(item: unknown): string | undefined {
  if (!isGroup(item)) return undefined;
  const value = permanentNames.map((field) => item[field]).find((one) => typeof one === 'string');
  return value === undefined ? undefined : String(value);
}

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A key for each item; those that are called alike are told apart by their order. */
function keysOf(items: readonly unknown[]): readonly string[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const key = keyOf(item);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return `${key}#${count}`;
  });
}

function keyOf(item: unknown): string {
  const field = isGroup(item) ? names.find((name) => ['string', 'number'].includes(typeof item[name])) : undefined;
  return field === undefined || !isGroup(item) ? JSON.stringify(item) : `${field}: ${item[field]}`;
}

/** Whether what stands in an item's place is that item, edited. One with another permanent name is so only where most of it is the same. */
function isEdited(before: unknown, after: unknown): boolean {
  if (!isGroup(before) || !isGroup(after)) return !isGroup(before) && !isGroup(after);
  if (permanentNameOf(before) === undefined) return true;
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const alike = fields.filter((field) => JSON.stringify(before[field]) === JSON.stringify(after[field]));
  return alike.length * 2 > fields.length;
}
