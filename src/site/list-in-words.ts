const both = new Intl.ListFormat('en-US', { type: 'conjunction' });
const either = new Intl.ListFormat('en-US', { type: 'disjunction' });

/** `a, b, and c`. */
export function allInWords(items: readonly string[]): string {
  return both.format(items);
}

/** `a, b, or c`. */
export function anyInWords(items: readonly string[]): string {
  return either.format(items);
}
