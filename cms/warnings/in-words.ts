/** As many names as a line of a terminal holds with ease. */
const namesShown = 5;

/** `1 resource`, `12 resources`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `a, b, c and 9 more`. */
export function namesInWords(names: readonly string[]): string {
  const shown = names.slice(0, namesShown).join(', ');
  return names.length > namesShown ? `${shown} and ${names.length - namesShown} more` : shown;
}
