/** The lines of `before` and `after` that are not the same, place by place; all of them where lines came or went. */
export function changedLines(before: string, after: string): readonly { readonly from: string; readonly to: string }[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  return Array.from({ length: Math.max(old.length, fresh.length) }, (_, index) => ({
    from: old[index] ?? '',
    to: fresh[index] ?? '',
  })).filter(({ from, to }) => from !== to);
}

/** How many bytes of two texts differ, place by place. */
export function changedBytes(before: string, after: string): number {
  const [old, fresh] = [Buffer.from(before), Buffer.from(after)];
  let count = Math.abs(old.length - fresh.length);
  for (let index = 0; index < Math.min(old.length, fresh.length); index += 1) if (old[index] !== fresh[index]) count += 1;
  return count;
}

/** How many values of two entries differ: texts, numbers, switches, and places that only one of them has. */
export function changedValues(before: unknown, after: unknown): number {
  if (before instanceof Object && after instanceof Object) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].reduce((count, name) => count + changedValues(Reflect.get(before, name), Reflect.get(after, name)), 0);
  }
  return Object.is(before, after) ? 0 : 1;
}
