// What Lighthouse says of one page of each important kind, on a simulated phone. Chromium treats localhost as secure, so no TLS is needed.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';
import { startChromium } from '../../chromium.ts';
import { findFreePort } from '../../local/ports.ts';
import { machineLoad, median, tableLines } from '../figures.ts';
import { benchTool } from '../tools.ts';
import { withSystem } from '../with-system.ts';

const pages = [
  '/',
  '/apply/mentee/',
  '/calendar/',
  '/suggested-activities/',
  '/suggested-activities/make-a-book-list/',
  '/mentoring-forum/',
];
const runsPerPage = 3;
/** A trace that did not start says “run Lighthouse again”, and then it does. */
const failuresAllowed = 3;

const resultSchema = z.object({
  runtimeError: z.object({ message: z.string() }).optional(),
  categories: z.record(
    z.string(),
    z.object({ score: z.number().nullable(), auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })) }),
  ),
  audits: z.record(z.string(), z.object({ score: z.number().nullable(), numericValue: z.number().optional() })),
});
type Result = z.infer<typeof resultSchema>;

export function benchLighthouse(): Promise<readonly string[]> {
  return withSystem(async ({ siteUrl }) => {
    const rows: string[][] = [];
    const shortfalls: string[] = [];
    for (const path of pages) {
      console.error(`  … Lighthouse: ${path}`);
      const runs = await runsOf(siteUrl + path);
      const number = (id: string) => median(runs.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN));
      const scores = Object.keys(runs[0]?.categories ?? {}).map((name) => [name, scoreOf(runs, name)] as const);
      if (rows.length === 0) rows.push(['', ...scores.map(([name]) => name), 'LCP', 'CLS', 'TBT']);
      rows.push([
        path,
        ...scores.map(([, score]) => score.toFixed(0)),
        `${(number('largest-contentful-paint') / 1000).toFixed(2)} s`,
        number('cumulative-layout-shift').toFixed(3),
        `${number('total-blocking-time').toFixed(0)} ms`,
      ]);
      for (const [name, score] of scores) if (score < 100) shortfalls.push(`  ${path} ${name}: ${failing(runs, name).join(', ')}`);
    }
    return [
      `Lighthouse, phone on slow 4G, median of ${runsPerPage}; HTTP/1.1 and gzip on this machine, in the practice copy.`,
      'Wanted: 100 in every category, LCP 1.0 s at most, CLS 0, TBT 0. Astro sites’ median performance: 68 (HTTP Archive, May 2026).',
      `${machineLoad()} Other work shows as TBT.`,
      ...tableLines(rows),
      ...(shortfalls.length > 0 ? ['What keeps a page below 100:', ...shortfalls] : []),
    ];
  });
}

function scoreOf(runs: readonly Result[], category: string): number {
  return Math.round(100 * median(runs.map(({ categories }) => categories[category]?.score ?? 0)));
}

/** The audits that cost a category its 100. */
function failing(runs: readonly Result[], category: string): readonly string[] {
  const refs = (run: Result) => run.categories[category]?.auditRefs ?? [];
  const ids = runs.flatMap((run) => refs(run).filter(({ id, weight }) => weight > 0 && (run.audits[id]?.score ?? 1) < 1));
  return [...new Set(ids.map(({ id }) => id))];
}

/** A browser of its own for every page: nothing that an earlier page left makes this one faster. */
async function runsOf(url: string): Promise<readonly Result[]> {
  const port = await findFreePort();
  const withoutArguments = ['--disable-back-forward-cache']; // Playwright's own, which Lighthouse would complain of
  const browser = await startChromium({ extraArguments: [`--remote-debugging-port=${port}`], withoutArguments });
  const words = [
    benchTool('lighthouse/cli/index.js'),
    url,
    `--port=${port}`,
    '--output=json',
    '--quiet',
    '--no-enable-error-reporting',
  ];
  try {
    const runs: Result[] = [];
    for (let attempt = 0; runs.length < runsPerPage; attempt += 1) {
      const { stdout } = await promisify(execFile)(process.execPath, words, { maxBuffer: 64 * 1024 * 1024 });
      const result = resultSchema.parse(JSON.parse(stdout));
      if (result.runtimeError === undefined) runs.push(result);
      else if (attempt >= runsPerPage + failuresAllowed) throw new Error(`${url}: ${result.runtimeError.message}`);
    }
    return runs;
  } finally {
    await browser.close();
  }
}
