/** Positions of one item in the old and in the new list. */
export type Match = readonly [before: number, after: number];

/**
 * The longest row of items that both lists have in the same order.
 * @param before keys of the old items; equal keys are equal items
 * @param after keys of the new items
 */
export function align(before: readonly string[], after: readonly string[]): readonly Match[] {
  const lengths = longestFrom(before, after);
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  const matches: Match[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) matches.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return matches;
}

/** For each pair of positions, how many items the rests of both lists have in common. */
function longestFrom(before: readonly string[], after: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = table[i] ?? [];
      const below = table[i + 1] ?? [];
      row[j] = before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}

/** What stands between matches: the old and the new positions of each stretch in which the lists differ. */
export function stretchesBetween(
  matches: readonly Match[],
  beforeLength: number,
  afterLength: number,
): readonly { readonly before: readonly number[]; readonly after: readonly number[] }[] {
  const ends: readonly Match[] = [...matches, [beforeLength, afterLength]];
  let last: Match = [-1, -1];
  return ends.map((next) => {
    const stretch = { before: range(last[0] + 1, next[0]), after: range(last[1] + 1, next[1]) };
    last = next;
    return stretch;
  });
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
