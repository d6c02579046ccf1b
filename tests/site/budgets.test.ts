// The budgets of the first view, from the built files; tests/long/weight.test.ts asks the same of a browser.
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { pagePaths } from '../../scripts/site/page-paths.ts';
import { type PageWeight, weighPage } from '../../scripts/site/page-weight.ts';

/** What fits into the first round trip of a connection: 10 segments of 1,460 bytes (RFC 6928). */
const maxTextBytes = 14_000;
const maxTotalBytes = 100_000;
/** Its pictures are read by a few editors, and load only when they come into view. */
const maxGuideBytes = 150_000;
const maxForumBytes = 60_000;
const maxRequests = 8;

let weights: readonly (readonly [path: string, weight: PageWeight])[] = [];

beforeAll(async () => {
  const paths = await pagePaths(inject('siteDirectory'));
  weights = await Promise.all(paths.map(async (path) => [path, await weighPage(inject('siteDirectory'), path)] as const));
});

/** The pages that break a rule, each with what it has instead. */
const beyond = (limit: number, size: (weight: PageWeight) => number) =>
  weights.filter(([, weight]) => size(weight) > limit).map(([path, weight]) => `${path}: ${size(weight)}`);

describe('the first view of every page', () => {
  test('has its HTML and all of its CSS in 14,000 bytes', () => {
    expect(beyond(maxTextBytes, ({ htmlBytes, cssBytes }) => htmlBytes + cssBytes)).toEqual([]);
  });

  test('is at most 100 kB, and 150 kB where the guide for editors shows the admin in pictures', () => {
    const isGuide = (page: string) => page.startsWith('/guide/');
    expect(beyond(maxTotalBytes, ({ totalBytes }) => totalBytes).filter((page) => !isGuide(page))).toEqual([]);
    expect(beyond(maxGuideBytes, ({ totalBytes }) => totalBytes)).toEqual([]);
  });

  test('needs at most 8 requests', () => {
    expect(beyond(maxRequests, ({ requests }) => requests)).toEqual([]);
  });

  test('asks nothing of another site', () => {
    expect(weights.flatMap(([path, { thirdParty }]) => thirdParty.map((address) => `${path}: ${address}`))).toEqual([]);
  });
});

test('the forum page is at most 60 kB before anybody plays the recording', () => {
  const forum = weights.find(([path]) => path === '/mentoring-forum/');
  expect(forum?.[1].totalBytes).toBeLessThanOrEqual(maxForumBytes);
});
