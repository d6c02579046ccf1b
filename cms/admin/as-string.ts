/** A value that Decap holds, as a text; empty where it is none. */
export function asString(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
