/** Rows as lines of text with aligned columns: numbers to the right, so that they compare at a glance, and words to the left. */
export function tableLines(rows: readonly (readonly string[])[]): readonly string[] {
  const columns = Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, index) => {
    const cells = rows.map((row) => row[index] ?? '');
    const [, ...values] = cells;
    return { width: Math.max(...cells.map((cell) => cell.length)), isNumeric: values.every((cell) => /^(-?\d|$)/.test(cell)) };
  });
  return rows.map((row) =>
    columns
      .map(({ width, isNumeric }, index) => (isNumeric ? (row[index] ?? '').padStart(width) : (row[index] ?? '').padEnd(width)))
      .join('  ')
      .trimEnd(),
  );
}

/** A count with its thousands apart: 12,345. */
export function grouped(count: number): string {
  return Math.round(count).toLocaleString('en-US');
}
