// What Lighthouse says of one page of each template, on a simulated phone. Nothing is asserted: these are times.
import lighthouse from 'lighthouse';
import { startChromium } from '../../chromium.ts';
import { findFreePort } from '../../local/ports.ts';
import { machineLoad } from '../machine-load.ts';
import { tableLines } from '../table.ts';
import { builtPages, templateFiles } from './built-site.ts';
import { brotliLevelOfServer } from './https-front.ts';
import { type LighthouseRun, type LighthouseSummary, summarize } from './lighthouse-summary.ts';
import { templatePages } from './templates.ts';
import { type FrontedSystem, withFrontedSystem } from './with-fronted-system.ts';

const runsPerPage = 3;

export function benchLighthouse(say: (line: string) => void): Promise<readonly string[]> {
  return withFrontedSystem((system) => auditAll(system, say));
}

async function auditAll(system: FrontedSystem, say: (line: string) => void): Promise<readonly string[]> {
  const { pages, missing } = templatePages(await templateFiles(), await builtPages(system.siteDirectory));
  const rows: string[][] = [];
  const shortfalls: string[] = [];
  for (const [index, { template, path }] of pages.entries()) {
    say(`Lighthouse ${index + 1} of ${pages.length}: ${path}`);
    const summary = summarize(await runsOf(`${system.siteUrl}${path}`, system.chromiumArgument));
    if (rows.length === 0) rows.push(['page', ...Object.keys(summary.scores), 'LCP', 'CLS', 'TBT', 'least TBT', 'template']);
    rows.push([path, ...numbersOf(summary), template]);
    for (const shortfall of summary.shortfalls) shortfalls.push(`  ${path} ${shortfall}`);
  }
  return [
    `Lighthouse 13, phone on slow 4G, median of ${runsPerPage}; over HTTPS, HTTP/2 and Brotli ${brotliLevelOfServer} on this machine, in the practice copy.`,
    'Wanted: 100 in every category, LCP 1.0 s at most, CLS 0, TBT 0. Astro sites’ median performance: 68 (HTTP Archive, May 2026).',
    `${machineLoad()} Other work shows as TBT.`,
    ...tableLines(rows),
    ...(shortfalls.length > 0 ? ['What keeps a page below 100:', ...shortfalls] : []),
    ...missing.map((template) => `not built: ${template}`),
  ];
}

function numbersOf(summary: LighthouseSummary): readonly string[] {
  return [
    ...Object.values(summary.scores).map(String),
    `${(summary.largestContentfulPaintMilliseconds / 1000).toFixed(2)} s`,
    summary.cumulativeLayoutShift.toFixed(3),
    `${summary.totalBlockingMilliseconds.toFixed(0)} ms`,
    `${summary.leastBlockingMilliseconds.toFixed(0)} ms`,
  ];
}

const failuresAllowed = 3;

/** A browser of its own for every page: nothing that an earlier page left makes this one faster. */
async function runsOf(url: string, chromiumArgument: string): Promise<readonly LighthouseRun[]> {
  const port = await findFreePort();
  const browser = await startChromium({
    extraArguments: [`--remote-debugging-port=${port}`, chromiumArgument],
    withoutArguments: ['--disable-back-forward-cache'],
  });
  try {
    const runs: LighthouseRun[] = [];
    let failures = 0;
    while (runs.length < runsPerPage) {
      const result = await lighthouse(url, { port, logLevel: 'error' });
      if (result && !result.lhr.runtimeError) {
        runs.push(result.lhr);
        continue;
      }
      failures += 1; // a trace that did not start says “run Lighthouse again”, and then it does
      if (failures > failuresAllowed) {
        throw new Error(`Lighthouse could not read ${url}: ${result?.lhr.runtimeError?.message}`);
      }
    }
    return runs;
  } finally {
    await browser.close();
  }
}
