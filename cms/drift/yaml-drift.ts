import { isCollection, isMap, isPair, isScalar, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { FieldPath } from '../findings/finding.ts';
import { align, type Match, stretchesBetween } from './align.ts';
import { type Drift, type DriftKind, lineAt } from './drift.ts';
import { scalarKind } from './scalar-kind.ts';
import { gapDrift } from './yaml-gap-drift.ts';
import { columnOf, type Item, isBlockCollection, itemsOf, keyOf, type Side, sideOf, startOf, valueText } from './yaml-side.ts';

/**
 * What changed in the spelling of YAML, field by field, where the value did not: other quotation marks, lines broken elsewhere, keys in
 * another order, notes (comments) and blank lines that went. A field whose value changed may be written anew.
 */
export function yamlDrift(before: string, after: string): readonly Drift[] {
  const [old, changed] = [sideOf(before), sideOf(after)];
  if (!old || !changed) return [];
  const found = nodeDrift(old.root, changed.root, [], { old, changed, indent: [0, 0] });
  if (found.length > 0 || before === after || valueText(old.root) !== valueText(changed.root)) return found;
  return [{ path: [], kind: 'spacing', line: 1 }];
}

/** The two versions, and how far the collection around a node stands from the left edge in each. */
interface Sides {
  readonly old: Side;
  readonly changed: Side;
  readonly indent: readonly [old: number, changed: number];
}

function nodeDrift(before: Node | null, after: Node | null, path: FieldPath, sides: Sides): readonly Drift[] {
  const isSame = valueText(before) === valueText(after);
  const drift = (kind: DriftKind) => [{ path, kind, line: lineAt(sides.changed.text, startOf(after)) }];
  if (isCollection(before) && isCollection(after) && isMap(before) === isMap(after)) {
    if (Boolean(before.flow) !== Boolean(after.flow)) return isSame ? drift('notation') : [];
    if (isBlockCollection(before) && isBlockCollection(after)) return collectionDrift(before, after, path, sides);
    const differs = isSame && sourceOf(before, sides.old) !== sourceOf(after, sides.changed);
    return differs ? drift('notation') : [];
  }
  if (!isSame || !isScalar(before) || !isScalar(after)) return [];
  const kind = scalarKind(
    { type: before.type, source: sourceOf(before, sides.old) },
    { type: after.type, source: sourceOf(after, sides.changed) },
  );
  return kind === undefined ? [] : drift(kind);
}

function collectionDrift(before: YAMLMap | YAMLSeq, after: YAMLMap | YAMLSeq, path: FieldPath, sides: Sides): readonly Drift[] {
  const [old, changed] = [itemsOf(before), itemsOf(after)];
  const [oldFirst, changedFirst] = [old[0], changed[0]];
  if (oldFirst === undefined || changedFirst === undefined) return [];
  const columns = [columnOf(oldFirst, sides.old.text), columnOf(changedFirst, sides.changed.text)] as const;
  const inner = { ...sides, indent: columns };
  const isMoved = columns[0] - sides.indent[0] !== columns[1] - sides.indent[1];
  const line = lineAt(sides.changed.text, startOf(after));
  const matches = isMap(before) ? matchesByKey(old, changed) : matchesOfItems(old, changed);
  return [
    ...(isMoved ? [{ path, kind: 'indentation' as const, line }] : []),
    ...matches.flatMap(([i, j]) => itemDrift(old[i] as Item, changed[j] as Item, [...path, nameOf(changed[j] as Item, j)], inner)),
    ...(isMap(before) ? orderDrift(old, changed, path, sides) : []),
    ...gapDrift(before, after, matches, path, sides),
  ];
}

/** A key's name, or an item's position. */
function nameOf(item: Item, index: number): string | number {
  return isPair(item) ? keyOf(item) : index;
}

function itemDrift(before: Item, after: Item, path: FieldPath, sides: Sides): readonly Drift[] {
  if (!isPair(before) || !isPair(after)) return nodeDrift(before as Node, after as Node, path, sides);
  const found = nodeDrift(before.value, after.value, path, sides);
  if (found.length > 0 || sourceOf(before.key, sides.old) === sourceOf(after.key, sides.changed)) return found;
  return [{ path, kind: 'quotation marks', line: lineAt(sides.changed.text, startOf(after)) }];
}

function matchesByKey(before: readonly Item[], after: readonly Item[]): readonly Match[] {
  const positions = new Map(after.map((item, index) => [keyOf(item), index]));
  return before.flatMap((item, index) => {
    const position = positions.get(keyOf(item));
    return position === undefined ? [] : [[index, position] as const];
  });
}

/** Items of equal value, and groups of fields that were edited at the same place. */
function matchesOfItems(before: readonly Item[], after: readonly Item[]): readonly Match[] {
  const equal = align(before.map(keyOf), after.map(keyOf));
  const edited = stretchesBetween(equal, before.length, after.length).flatMap((stretch) =>
    stretch.before.length === stretch.after.length
      ? stretch.before
          .map((i, index): Match => [i, stretch.after[index] ?? 0])
          .filter(([i, j]) => isMap(before[i]) && isMap(after[j]))
      : [],
  );
  return [...equal, ...edited].toSorted(([a], [b]) => a - b);
}

function orderDrift(before: readonly Item[], after: readonly Item[], path: FieldPath, sides: Sides): readonly Drift[] {
  const [old, changed] = [before.map(keyOf), after.map(keyOf)];
  const [oldCommon, changedCommon] = [old.filter((key) => changed.includes(key)), changed.filter((key) => old.includes(key))];
  const kept = new Set(align(oldCommon, changedCommon).map(([, j]) => changedCommon[j]));
  return after
    .filter((item) => changedCommon.includes(keyOf(item)) && !kept.has(keyOf(item)))
    .map((item) => ({ path: [...path, keyOf(item)], kind: 'order', line: lineAt(sides.changed.text, startOf(item)) }));
}

function sourceOf(node: Node, side: Side): string {
  return side.text.slice(node.range?.[0] ?? 0, node.range?.[1] ?? 0);
}
