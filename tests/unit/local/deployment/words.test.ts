import { expect, test } from 'vitest';
import { deploymentWords } from '../../../../scripts/local/deployment/words.ts';

test('a failed deployment says its first problem and how many there are, in as much as GitHub takes', () => {
  expect(deploymentWords.failed(['content/a.yml: title is missing.'])).toBe('content/a.yml: title is missing.');
  const many = deploymentWords.failed([`content/a.yml: ${'long '.repeat(60)}`, 'two', 'three']);
  expect(many.length).toBeLessThanOrEqual(140);
  expect(many).toMatch(/^content\/a\.yml: long .*… \(and 2 more\)$/);
});
