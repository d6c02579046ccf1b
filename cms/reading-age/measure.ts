import type { EntryProse } from './content-prose.ts';
import { median, type Readability, readabilityOf } from './readability.ts';

/** How hard one page, or one file, is to read. */
export type Measured = Readability & { readonly name: string };

/** Every page, the hardest first. Pages without a sentence of their own (the search page's is a tool) have nothing to measure. */
export function measurePages(entries: readonly EntryProse[]): readonly Measured[] {
  const pages = Map.groupBy(entries, ({ page }) => page);
  return hardestFirst([...pages].map(([name, parts]) => ({ name, ...readabilityOf(parts.flatMap(({ blocks }) => blocks)) })));
}

/** Every file by itself, the hardest first: where to begin when a page is too hard. */
export function measureFiles(entries: readonly EntryProse[]): readonly Measured[] {
  return hardestFirst(entries.map(({ file, blocks }) => ({ name: file, ...readabilityOf(blocks) })));
}

/** The middle grade of the pages. */
export function medianGrade(pages: readonly Measured[]): number {
  return median(pages.map(({ grade }) => grade));
}

function hardestFirst(measured: readonly Measured[]): readonly Measured[] {
  return measured.filter(({ words }) => words > 0).toSorted((a, b) => b.grade - a.grade);
}
