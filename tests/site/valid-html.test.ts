// A checker that knows HTML better than a browser, which forgives everything. The Nu checker of the W3C is in tests/long.
import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { fileOf, pagePaths } from '../../scripts/site/page-paths.ts';

const checker = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // An integrity hash guards against another server's file that changes. Ours come with the page, from the same server.
    'require-sri': ['error', { target: 'crossorigin' }],
    // The boxes of one question share its name, as HTML and every server expect.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
  },
});

test('html-validate finds nothing on any page, not even to warn of', async () => {
  const directory = inject('siteDirectory');
  const findings: string[] = [];
  for (const path of await pagePaths(directory)) {
    const { results } = await checker.validateFile(fileOf(directory, path));
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages))
      findings.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
  }
  expect(findings).toEqual([]);
});
