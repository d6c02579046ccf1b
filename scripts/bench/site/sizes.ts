// What the first view of every page weighs, beside the budgets and the web's median. tests/site/budgets.test.ts holds the budgets.
import { pagePaths } from '../../site/page-paths.ts';
import { type PageWeight, weighPage } from '../../site/page-weight.ts';
import { grouped, median, tableLines } from '../figures.ts';
import { withSystem } from '../with-system.ts';

/** HTTP Archive, Web Almanac 2025: the median home page on a phone, July 2025. */
const medianPageBytes = 2_559_000;
/** Filled at the edge before anybody sees them, or for editors only. */
const noContent = /^\/(shells|admin|guide)\//;

type Measure = readonly [name: string, budget: number, size: (weight: PageWeight) => number, of?: string];
const measures: readonly Measure[] = [
  ['HTML with all its CSS, B', 14_000, ({ htmlBytes, cssBytes }) => htmlBytes + cssBytes],
  ['total first view, B', 100_000, ({ totalBytes }) => totalBytes],
  ['forum before play, B', 60_000, ({ totalBytes }) => totalBytes, '/mentoring-forum/'],
  ['JavaScript, optional, B', 5_000, ({ scriptBytes }) => scriptBytes],
  ['requests', 8, ({ requests }) => requests],
  ['third-party requests', 0, ({ thirdParty }) => thirdParty.length],
];

export function benchSizes(): Promise<readonly string[]> {
  return withSystem(async ({ siteDirectory }) => {
    const paths = (await pagePaths(siteDirectory)).filter((path) => !noContent.test(path));
    const pages = await Promise.all(paths.map(async (path) => ({ path, weight: await weighPage(siteDirectory, path) })));
    const rows = measures.map(([name, budget, size, of]) => {
      const considered = pages.filter(({ path }) => of === undefined || of === path);
      const [largest] = considered.toSorted((a, b) => size(b.weight) - size(a.weight));
      if (largest === undefined) return [name, 'not built'];
      const middle = median(considered.map(({ weight }) => size(weight)));
      return [name, grouped(size(largest.weight)), grouped(middle), grouped(budget), largest.path];
    });
    const heaviest = Math.max(...pages.map(({ weight }) => weight.totalBytes));
    return [
      `First view of ${pages.length} pages, Brotli 11; shells of the edge and what only editors see are left out.`,
      ...tableLines([['', 'largest', 'median', 'budget', 'largest of'], ...rows]),
      `The web’s median home page on a phone: ${grouped(medianPageBytes)} B (HTTP Archive, July 2025); ratio to our largest ${(medianPageBytes / heaviest).toFixed(0)}`,
    ];
  });
}
