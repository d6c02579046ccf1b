/** Build times as the table that is printed. */
import { grouped, tableLines } from '../table.ts';

/** Median milliseconds by the number of pages. */
export type BuildTimes = { readonly name: string; readonly milliseconds: ReadonlyMap<number, number> };

/**
 * What one page more costs, between two sizes: starting up, which every build pays once, is not in it.
 *
 * @throws where a size was not measured.
 */
export function growthPerPage(milliseconds: ReadonlyMap<number, number>, from: number, to: number): number {
  return (timeAt(milliseconds, to) - timeAt(milliseconds, from)) / (to - from);
}

/** A row for each generator: seconds and milliseconds a page at each size, and the growth between the two largest. */
export function buildTable(times: readonly BuildTimes[], sizes: readonly number[]): readonly string[] {
  const [from = 0, to = 0] = sizes.slice(-2);
  return tableLines([
    ['Markdown pages', ...sizes.map(grouped), 'one page more'],
    ...times.map(({ name, milliseconds }) => [
      name,
      ...sizes.map((size) => {
        const time = timeAt(milliseconds, size);
        return `${(time / 1000).toFixed(2)} s (${(time / size).toFixed(1)} ms a page)`;
      }),
      `${growthPerPage(milliseconds, from, to).toFixed(2)} ms`,
    ]),
  ]);
}

/** How many times as long the first takes as each other one, at each size and for one page more. */
export function ratioTable(times: readonly BuildTimes[], sizes: readonly number[]): readonly string[] {
  const [first, ...others] = times;
  if (first === undefined) return [];
  const [from = 0, to = 0] = sizes.slice(-2);
  return tableLines(
    others.map((other) => [
      `${first.name} : ${other.name}`,
      ...sizes.map((size) => (timeAt(first.milliseconds, size) / timeAt(other.milliseconds, size)).toFixed(1)),
      (growthPerPage(first.milliseconds, from, to) / growthPerPage(other.milliseconds, from, to)).toFixed(1),
    ]),
  );
}

function timeAt(milliseconds: ReadonlyMap<number, number>, size: number): number {
  const time = milliseconds.get(size);
  if (time === undefined) throw new Error(`${size} pages were not measured`);
  return time;
}
