import type { YAMLMap, YAMLSeq } from 'yaml';
import { isPair } from 'yaml';
import type { FieldPath } from '../findings/finding.ts';
import type { Match } from './align.ts';
import { type Drift, type DriftKind, lineAt } from './drift.ts';
import { gapKinds, yamlGap } from './gap.ts';
import { endOf, type Item, itemsOf, keyOf, type Side, startOf, valueText } from './yaml-side.ts';

/** Notes and blank lines that changed between the items of a collection, where the items on both sides of them stayed together. */
export function gapDrift(
  before: YAMLMap | YAMLSeq,
  after: YAMLMap | YAMLSeq,
  matches: readonly Match[],
  path: FieldPath,
  { old, changed }: { readonly old: Side; readonly changed: Side },
): readonly Drift[] {
  const partner = new Map(matches);
  const [oldItems, changedItems] = [itemsOf(before), itemsOf(after)];
  const isWhole = path.length === 0;
  const found = oldItems.flatMap((item, i): readonly Drift[] => {
    const j = partner.get(i);
    if (j === undefined) return [];
    const next = changedItems[j] as Item;
    const isTogether = i === 0 ? j === 0 : partner.get(i - 1) === j - 1;
    const oldGap = yamlGap(textBefore(item, oldItems[i - 1], old, isWhole));
    const place = { path: [...path, isPair(next) ? keyOf(next) : j], line: lineAt(changed.text, startOf(next)) };
    if (isTogether) {
      const kinds = gapKinds(oldGap, yamlGap(textBefore(next, changedItems[j - 1], changed, isWhole)));
      return unlessOfValue(kinds, oldItems[i - 1], changedItems[j - 1]).map((kind) => ({ ...place, kind }));
    }
    // Something came or went in between: its blank lines are its own, but a note before what stayed should have stayed too.
    const isLost = oldGap.notes.some((note) => !changed.text.includes(note));
    return isLost ? [{ ...place, kind: 'lost note' }] : [];
  });
  return isWhole ? [...found, ...tailDrift(oldItems, changedItems, partner, old, changed)] : found;
}

/** Blank lines at the end of a text of many lines are its own: where the value before changed, they may have. */
function unlessOfValue(kinds: readonly DriftKind[], before: Item | undefined, after: Item | undefined): readonly DriftKind[] {
  const valueIn = (item: Item | undefined) => (item === undefined ? '' : valueText(isPair(item) ? item.value : item));
  return valueIn(before) === valueIn(after) ? kinds : kinds.filter((kind) => kind !== 'blank lines');
}

/** From the end of the item before; of the first item of the whole, from the beginning of the text. */
function textBefore(item: Item, previous: Item | undefined, side: Side, isWhole: boolean): string {
  if (previous !== undefined) return side.text.slice(endOf(previous, side.text), startOf(item));
  if (isWhole) return `\n${side.text.slice(0, startOf(item))}`;
  // Of a nested collection: from the colon or the dash before it.
  const start = startOf(item);
  const lead = /(?:[:-][ \t]*(?:#.*)?(?:\r?\n[ \t]*(?:#.*)?)*-?[ \t]*)$/.exec(side.text.slice(0, start));
  return lead?.[0] ?? '';
}

/** After the last item: notes, blank lines, and the file's last line break. */
function tailDrift(
  oldItems: readonly Item[],
  changedItems: readonly Item[],
  partner: ReadonlyMap<number, number>,
  old: Side,
  changed: Side,
): readonly Drift[] {
  const last = changedItems.at(-1);
  if (last === undefined || partner.get(oldItems.length - 1) !== changedItems.length - 1) return [];
  const tails = [old, changed].map((side, index) =>
    side.text.slice(endOf((index === 0 ? oldItems : changedItems).at(-1) ?? null, side.text)),
  );
  const [before = '', after = ''] = tails;
  const kinds = gapKinds(yamlGap(before), yamlGap(after));
  const isEndMoved = kinds.length === 0 && before.endsWith('\n') !== after.endsWith('\n');
  const place = { path: [isPair(last) ? keyOf(last) : changedItems.length - 1], line: lineAt(changed.text, startOf(last)) };
  return unlessOfValue(isEndMoved ? ['blank lines'] : kinds, oldItems.at(-1), last).map((kind) => ({ ...place, kind }));
}
