/** Several Lighthouse runs of one page as the numbers to print. */
import { median } from '../median.ts';

/** What is read of a Lighthouse result. */
export type LighthouseRun = {
  readonly categories: Readonly<
    Record<
      string,
      { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
    >
  >;
  readonly audits: Readonly<Record<string, AuditResult>>;
};

type AuditResult = { readonly score: number | null; readonly numericValue?: number | undefined; readonly details?: unknown };

export type LighthouseSummary = {
  /** Of each category, 0 to 100. */
  readonly scores: Readonly<Record<string, number>>;
  readonly largestContentfulPaintMilliseconds: number;
  readonly cumulativeLayoutShift: number;
  readonly totalBlockingMilliseconds: number;
  /** A page that blocks does so in every run; what only some runs show is the machine’s. */
  readonly leastBlockingMilliseconds: number;
  /** Audits that cost a category its 100, with the first elements that they name: `seo: is-crawlable (head > meta)`. */
  readonly shortfalls: readonly string[];
};

/** The median of each number by itself, as Lighthouse varies from run to run. */
export function summarize(runs: readonly LighthouseRun[]): LighthouseSummary {
  const values = (id: string) => runs.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN);
  const names = Object.keys(runs[0]?.categories ?? {});
  const scores = Object.fromEntries(
    names.map((name) => [name, Math.round(100 * median(runs.map(({ categories }) => categories[name]?.score ?? 0)))]),
  );
  const short = names.filter((name) => (scores[name] ?? 0) < 100);
  return {
    scores,
    largestContentfulPaintMilliseconds: median(values('largest-contentful-paint')),
    cumulativeLayoutShift: median(values('cumulative-layout-shift')),
    totalBlockingMilliseconds: median(values('total-blocking-time')),
    leastBlockingMilliseconds: Math.min(...values('total-blocking-time')),
    shortfalls: [...new Set(runs.flatMap((run) => short.flatMap((name) => shortfallsOf(run, name))))],
  };
}

function shortfallsOf({ categories, audits }: LighthouseRun, category: string): readonly string[] {
  return (categories[category]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => [`${category}: ${id}`, elementsOf(audits[id]?.details)].filter((part) => part !== '').join(' '));
}

function elementsOf(details: unknown): string {
  const found = [...JSON.stringify(details ?? null).matchAll(/"selector":("(?:[^"\\]|\\.)*")/g)];
  const selectors = [...new Set(found.map(([, text]) => String(JSON.parse(text ?? '""'))))].slice(0, 3);
  return selectors.length === 0 ? '' : `(${selectors.join(', ')})`;
}
