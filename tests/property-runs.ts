/** How often `npm test` tries a property; the long run (tests/long.config.ts) tries it in full. */
const most = process.env['FULL_PROPERTIES'] === undefined ? 200 : Number.POSITIVE_INFINITY;

/** How often to try a property that deserves `full` tries. */
export function propertyRuns(full: number): number {
  return Math.min(full, most);
}
