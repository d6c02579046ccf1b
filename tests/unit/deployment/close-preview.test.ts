import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closePreview } from '../../../scripts/deployment/close-preview.ts';
import { headerRules } from '../../../src/integrations/header-rules.ts';
import { headersFile } from '../../../src/integrations/headers-file.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'mentoring-preview-'));
});
afterEach(() => rm(directory, { recursive: true }));

test('a preview has no editors’ place, and every file of it asks search engines to stay away', async () => {
  await mkdir(join(directory, 'admin'));
  await writeFile(join(directory, 'admin', 'index.html'), '');
  await writeFile(join(directory, 'index.html'), '');
  await writeFile(join(directory, '_headers'), headersFile(headerRules("default-src 'none'", "default-src 'none'")));
  await closePreview(directory);
  expect((await readdir(directory)).sort()).toEqual(['_headers', 'index.html']);
  const lines = (await readFile(join(directory, '_headers'), 'utf8')).split('\n');
  const rule = lines.indexOf('/*');
  const end = lines.findIndex((line, index) => index > rule && !line.startsWith(' '));
  expect(lines.slice(rule + 1, end)).toContain('  x-robots-tag: noindex, nofollow');
  expect(lines.slice(rule + 1, end)).toContain("  content-security-policy: default-src 'none'");
});

test('pages without that rule are no preview', async () => {
  await writeFile(join(directory, '_headers'), '/admin/*\n  x-robots-tag: noindex\n');
  await expect(closePreview(directory)).rejects.toThrow('no rule for every file');
});
