import { expect, test } from 'vitest';
import { deploymentFaults } from '../../../scripts/deployment/deployment-faults.ts';

const sound = { SITE_URL: 'https://mentoring.example.org' };
const faultsOf = (environment: Record<string, string>) =>
  deploymentFaults({ ...sound, ...environment }, true, ['mentoring@library.test']);

test('a clone with its whole history and the site’s address can be deployed', () => {
  expect(faultsOf({})).toEqual([]);
  // GitHub Actions sets it by itself.
  expect(faultsOf({ GITHUB_API_URL: 'https://api.github.com' })).toEqual([]);
});

test('everything that is missing is named at once', () => {
  expect(
    deploymentFaults({ SITE_URL: 'http://localhost:8787', PROGRAM_NOW: '2014-08-15' }, false, ['mentoring@example.org']),
  ).toEqual([
    expect.stringContaining('SITE_URL'),
    expect.stringContaining('PROGRAM_NOW'),
    expect.stringContaining('whole history'),
    expect.stringMatching(/mentoring@example\.org.*content\/program\.yml/),
  ]);
});

test('a GitHub of one’s own is let through by the pages as well, or the deployment says what to set', () => {
  const own = { GITHUB_API_URL: 'https://github.example.org/api/v3' };
  expect(faultsOf({ ...own, GITHUB_API_SOURCE: 'https://github.example.org' })).toEqual([]);
  expect(faultsOf(own)).toEqual([expect.stringContaining('Set GITHUB_API_SOURCE=https://github.example.org')]);
  expect(faultsOf({ GITHUB_API_SOURCE: 'https://github.example.org' })).toEqual([
    expect.stringContaining('https://api.github.com'),
  ]);
  // With a path and no slash at its end, CSP lets that one address through and none below it.
  expect(faultsOf({ ...own, GITHUB_API_SOURCE: 'https://github.example.org/api/v3' })).toEqual([
    expect.stringContaining('GITHUB_API_SOURCE is not scheme and host alone'),
  ]);
});
