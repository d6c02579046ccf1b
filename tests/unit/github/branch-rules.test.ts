import { expect, test } from 'vitest';
import { branchRulesDifference } from '../../../scripts/github/branch-rules.ts';

test('a repository without rules lacks those that keep its history', () => {
  expect(branchRulesDifference([])).toEqual({ missing: ['deletion', 'non_fast_forward'], inTheWay: [] });
});

test('rules that are there are left as they are, and one that the CMS runs into is named', () => {
  expect(branchRulesDifference(['deletion', 'non_fast_forward', 'pull_request'])).toEqual({
    missing: [],
    inTheWay: ['pull_request'],
  });
});
