/**
 * Writes one line of JSON. `data` holds ids, counts and reasons of ours; never an answer, an address, a token or a URL with one.
 */
export function log(
  level: 'info' | 'warn' | 'error',
  event: string,
  data: Readonly<Record<string, string | number | boolean>> = {},
): void {
  console[level](JSON.stringify({ event, ...data }));
}

/** What a log may say of an error: its message may quote what somebody typed. */
export function errorName(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown error';
}
