// What the first view of every page weighs, from the built files, beside the budgets, the page’s own words and the web’s median.
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { tagsOf } from '../../site/html-tags.ts';
import { fileOf, pagePaths } from '../../site/page-paths.ts';
import { resourcesOf } from '../../site/page-resources.ts';
import { type PageWeight, weighPage } from '../../site/page-weight.ts';
import { median } from '../median.ts';
import { grouped, tableLines } from '../table.ts';
import { withBuiltSite } from './built-site.ts';
import { brotliLevelOfServer } from './https-front.ts';

/** HTTP Archive, Web Almanac 2025: the median home page on a phone, July 2025. */
const medianPageBytes = 2_559_000;
/** Brotli 11 of the packages’ own stylesheets, measured in November 2026. */
const otherStylesheets = 'Pico 2.1.1 10,100, GOV.UK Frontend 6.6.0 13,200, USWDS 3.14.0 40,200';
const forum = /^\/(mentoring-)?forum\//;
/** Filled at the edge before anybody sees them, or for editors only. */
const noContent = /^\/(shells|admin)\//;

type Weighed = {
  readonly path: string;
  readonly weight: PageWeight;
  readonly wordsBytes: number;
  /** All style of the page, inside it and linked. */
  readonly styleBytes: number;
  readonly servedBytes: number;
};
type Measure = readonly [name: string, budget: number, size: (page: Weighed) => number, of?: RegExp];

const measures: readonly Measure[] = [
  ['HTML with all its CSS, B', 14_000, ({ weight }) => weight.htmlBytes + weight.cssBytes],
  [`the same at Brotli ${brotliLevelOfServer}, B`, 14_000, ({ servedBytes }) => servedBytes],
  ['total first view, B', 100_000, ({ weight }) => weight.totalBytes],
  ['forum before play, B', 60_000, ({ weight }) => weight.totalBytes, forum],
  ['JavaScript, optional, B', 5_000, ({ weight }) => weight.scriptBytes],
  ['requests', 8, ({ weight }) => weight.requests],
  ['third-party requests', 0, ({ weight }) => weight.thirdParty.length],
];

export function benchSizes(): Promise<readonly string[]> {
  return withBuiltSite('http://localhost:8787', async (siteDirectory) => {
    const paths = (await pagePaths(siteDirectory)).filter((path) => !noContent.test(path));
    const pages = await Promise.all(paths.map((path) => weigh(siteDirectory, path)));
    const [heaviest] = pages.toSorted((a, b) => b.weight.totalBytes - a.weight.totalBytes);
    if (heaviest === undefined) throw new Error('No page was built');
    const text = heaviest.weight.htmlBytes + heaviest.weight.cssBytes;
    return [
      `First view of ${pages.length} pages, Brotli 11; shells of the edge and the editors’ pages are left out.`,
      ...tableLines([
        ['', 'largest', 'median', 'budget', 'of it', 'page'],
        ...measures.flatMap((measure) => rowOf(measure, pages)),
      ]),
      `Its words alone (what is inside main) are ${grouped(heaviest.wordsBytes)} B of the ${grouped(text)} B HTML and CSS of ${heaviest.path}; ratio ${(text / heaviest.wordsBytes).toFixed(2)}`,
      `All CSS of that page: ${grouped(heaviest.styleBytes)} B; other stylesheets, in B: ${otherStylesheets}`,
      `The web’s median home page on a phone: ${grouped(medianPageBytes)} B (HTTP Archive, July 2025); ours at its largest ${grouped(heaviest.weight.totalBytes)} B; ratio ${(medianPageBytes / heaviest.weight.totalBytes).toFixed(0)}`,
    ];
  });
}

function rowOf([name, budget, size, of]: Measure, pages: readonly Weighed[]): readonly (readonly string[])[] {
  const considered = pages.filter(({ path }) => of === undefined || of.test(path));
  const [largest] = considered.toSorted((a, b) => size(b) - size(a));
  if (largest === undefined) return [[name, 'not built']];
  const share = budget === 0 ? '' : (size(largest) / budget).toFixed(2);
  return [[name, grouped(size(largest)), grouped(median(considered.map(size))), grouped(budget), share, largest.path]];
}

async function weigh(siteDirectory: string, path: string): Promise<Weighed> {
  const html = await readFile(fileOf(siteDirectory, path), 'utf8');
  const words = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  const inlineStyles = tagsOf(html)
    .filter(({ name }) => name === 'style')
    .map(({ text }) => text)
    .join('');
  const sheets = resourcesOf(html).filter(({ kind }) => kind === 'style');
  const files = await Promise.all(sheets.map(({ candidates: [address = ''] }) => readFile(fileOf(siteDirectory, address))));
  const served = await Promise.all([Buffer.from(html), ...files].map((file) => brotliBytes(file, brotliLevelOfServer)));
  return {
    path,
    weight: await weighPage(siteDirectory, path),
    wordsBytes: await brotliBytes(Buffer.from(words), 11),
    styleBytes: await brotliBytes(Buffer.concat([Buffer.from(inlineStyles), ...files]), 11),
    servedBytes: served.reduce((sum, bytes) => sum + bytes, 0),
  };
}

const compress = promisify(brotliCompress);

async function brotliBytes(content: Buffer, level: number): Promise<number> {
  return (await compress(content, { params: { [constants.BROTLI_PARAM_QUALITY]: level } })).length;
}
