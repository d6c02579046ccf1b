import { describe, expect, test } from 'vitest';
import { type CmsPull, nextDeployment } from '../../../../scripts/local/deployment/repository-state.ts';

const pull = (number: number, sha: string): CmsPull => ({ number, branch: `cms/faq/${number}`, sha });
const done = (main: string | undefined, ...previews: [number, string][]) => ({ main, previews: new Map(previews) });

describe('of all that could be deployed', () => {
  test('the site comes first', () => {
    expect(nextDeployment({ main: 'b', pulls: [pull(1, 'x')] }, done('a'))).toEqual({ kind: 'main', sha: 'b' });
  });

  test('then what nobody wants any more is taken away', () => {
    expect(nextDeployment({ main: 'b', pulls: [pull(2, 'x')] }, done('b', [1, 'w']))).toEqual({ kind: 'removal', number: 1 });
  });

  test('then the newest pull request is previewed, and one that moved is previewed again', () => {
    const state = { main: 'b', pulls: [pull(1, 'w'), pull(2, 'x')] };
    expect(nextDeployment(state, done('b'))).toMatchObject({ kind: 'preview', number: 2 });
    expect(nextDeployment(state, done('b', [2, 'x'], [1, 'old']))).toEqual({ kind: 'preview', ...pull(1, 'w') });
  });

  test('nothing is done twice', () => {
    expect(nextDeployment({ main: 'b', pulls: [pull(1, 'w')] }, done('b', [1, 'w']))).toBeUndefined();
  });
});
