import { describe, expect, test } from 'vitest';
import { type LighthouseRun, summarize } from '../../../scripts/bench/site/lighthouse-summary.ts';

function run(seo: number, paint: number, blocking: number, details?: unknown): LighthouseRun {
  return {
    categories: {
      performance: { score: 1, auditRefs: [{ id: 'bf-cache', weight: 0 }] },
      seo: {
        score: seo,
        auditRefs: [
          { id: 'is-crawlable', weight: 4 },
          { id: 'hreflang', weight: 1 },
          { id: 'structured-data', weight: 0 },
        ],
      },
    },
    audits: {
      'bf-cache': { score: 0 },
      'is-crawlable': { score: seo === 1 ? 1 : 0, details },
      hreflang: { score: null },
      'structured-data': { score: 0 },
      'largest-contentful-paint': { score: 1, numericValue: paint },
      'cumulative-layout-shift': { score: 1, numericValue: 0 },
      'total-blocking-time': { score: 1, numericValue: blocking },
    },
  };
}

describe('three Lighthouse runs', () => {
  test('give the median of each number by itself', () => {
    const summary = summarize([run(1, 900, 50), run(0.5, 700, 0), run(1, 800, 20)]);
    expect(summary.scores).toEqual({ performance: 100, seo: 100 });
    expect(summary.largestContentfulPaintMilliseconds).toBe(800);
    expect(summary.totalBlockingMilliseconds).toBe(20);
    expect(summary.leastBlockingMilliseconds).toBe(0);
  });

  test('name the audits that cost a category its 100, without those of no weight, and the elements that they name', () => {
    const details = { items: [{ node: { selector: 'head > meta[name="robots"]' } }] };
    const runs = [run(0.6, 900, 0, details), run(0.6, 900, 0, details), run(1, 900, 0)];
    expect(summarize(runs).shortfalls).toEqual(['seo: is-crawlable (head > meta[name="robots"])']);
  });

  test('say nothing of an audit that a category has above 100 without', () => {
    expect(summarize([run(1, 900, 0)]).shortfalls).toEqual([]);
  });

  test('are no summary where Lighthouse gave none', () => {
    expect(() => summarize([])).toThrow('There is no median of nothing');
  });
});
