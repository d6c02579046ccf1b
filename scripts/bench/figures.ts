/** How what was measured is said. */
import { availableParallelism, loadavg } from 'node:os';

/**
 * The middle of some numbers; of an even count, the mean of the two in the middle.
 *
 * @throws where there is none: a benchmark that measured nothing has no result.
 */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new Error('There is no median of nothing');
  return (lower + upper) / 2;
}

/** Rows as lines of text with aligned columns: the first to the left, the others to the right. */
export function tableLines(rows: readonly (readonly string[])[]): readonly string[] {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(width(0)) : cell.padStart(width(column)))).join('  '),
  );
}

/** A count with its thousands apart: 12,345. */
export function grouped(count: number): string {
  return Math.round(count).toLocaleString('en-US');
}

/** What else the machine did meanwhile: more than its cores can do makes every time longer, and not all by as much. */
export function machineLoad(): string {
  const [, lastFiveMinutes = 0] = loadavg();
  return `Load of this machine over the last five minutes: ${lastFiveMinutes.toFixed(1)} on ${availableParallelism()} cores.`;
}
