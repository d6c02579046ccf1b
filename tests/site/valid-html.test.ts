// Two checkers that know HTML better than a browser, which forgives everything: html-validate, and the Nu checker of the W3C.
import { spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { z } from 'zod';
import { findJava } from '../../scripts/java.ts';
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

const nuMessages = z.object({
  messages: z.array(
    z.looseObject({
      type: z.string(),
      url: z.string().default(''),
      message: z.string(),
      lastLine: z.number().default(0),
      extract: z.string().default(''),
    }),
  ),
});

/** Files that a package brought along, such as those of the search. */
const isForeign = (file: string) => file.startsWith('pagefind');

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

test('the Nu checker finds nothing in any page or stylesheet, not even to warn of', async () => {
  const java = findJava();
  if (!java) throw new Error('No Java 11 or later found: run `node scripts/ensure-java.ts`');
  const directory = inject('siteDirectory');
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  const files = (await readdir(directory, { recursive: true })).filter(
    (file) => /\.(html|css|svg)$/.test(file) && !isForeign(file),
  );
  const options = ['--format', 'json', '--also-check-css', '--also-check-svg', ...files];
  const { stderr } = spawnSync(java, ['-jar', jar, ...options], { cwd: directory, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const { messages } = nuMessages.parse(JSON.parse(stderr));
  expect(
    messages.map(
      ({ type, url, message, extract, lastLine }) =>
        `${url.replace(/^.*mentoring-site-[^/]*/, '')}:${lastLine} ${type}: ${message} ${extract}`,
    ),
  ).toEqual([]);
});
