// The Nu checker of the W3C on every page and stylesheet. It needs Java; what html-validate finds is in tests/site.
import { spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { expect, inject, test } from 'vitest';
import { z } from 'zod';
import { ensureNuChecker } from './nu-checker.ts';

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

/**
 * Nu counts every `default` of a player; the standard allows one for captions and one for chapters (HTML, 4.8.12, “the track element”), and
 * chapters without it are never loaded.
 */
const isMistaken = (message: string) => /default”? attribute/.test(message) && /track/.test(message);

/** Files that a package brought along, such as those of the search. */
const isForeign = (file: string) => file.startsWith('pagefind');

test('the Nu checker finds nothing in any page or stylesheet, not even to warn of', async () => {
  const { java, jar } = ensureNuChecker();
  const directory = inject('siteDirectory');
  const files = (await readdir(directory, { recursive: true })).filter(
    (file) => /\.(html|css|svg)$/.test(file) && !isForeign(file),
  );
  const options = ['--format', 'json', '--also-check-css', '--also-check-svg', ...files];
  const { stderr } = spawnSync(java, ['-jar', jar, ...options], { cwd: directory, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const { messages } = nuMessages.parse(JSON.parse(stderr));
  expect(
    messages
      .filter(({ message }) => !isMistaken(message))
      .map(
        ({ type, url, message, extract, lastLine }) =>
          `${url.replace(/^.*mentoring-site-[^/]*/, '')}:${lastLine} ${type}: ${message} ${extract}`,
      ),
  ).toEqual([]);
});
