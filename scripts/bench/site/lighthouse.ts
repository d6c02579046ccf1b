// What Lighthouse says of one page of each template, on a simulated phone. Nothing is asserted: these are times.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';
import { startChromium } from '../../chromium.ts';
import { findFreePort } from '../../local/ports.ts';
import { machineLoad } from '../machine-load.ts';
import { tableLines } from '../table.ts';
import { benchTool } from '../tools.ts';
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
const run = promisify(execFile);
const resultSchema = z.object({
  runtimeError: z.object({ message: z.string() }).optional(),
  categories: z.record(
    z.string(),
    z.object({ score: z.number().nullable(), auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })) }),
  ),
  audits: z.record(
    z.string(),
    z.object({ score: z.number().nullable(), numericValue: z.number().optional(), details: z.unknown() }),
  ),
});

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
      const words = [benchTool('lighthouse/cli/index.js'), url, `--port=${port}`, '--output=json', '--quiet'];
      const { stdout } = await run(process.execPath, words, { maxBuffer: 64 * 1024 * 1024 });
      const result = resultSchema.parse(JSON.parse(stdout));
      if (!result.runtimeError) {
        runs.push(result);
        continue;
      }
      failures += 1; // a trace that did not start says “run Lighthouse again”, and then it does
      if (failures > failuresAllowed) throw new Error(`Lighthouse could not read ${url}: ${result.runtimeError.message}`);
    }
    return runs;
  } finally {
    await browser.close();
  }
}
