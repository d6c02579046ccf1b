import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { expect, onTestFinished, test } from 'vitest';
import { readContentFiles } from '../../../../cms/content-files.ts';
import { compareWithPublished } from '../../../../cms/history/compare-with-published.ts';
import { declineCodeProblems } from '../../../../cms/history/decline-code-problems.ts';
import type { Version } from '../../../../cms/history/published-versions.ts';
import { contentDirectory, realTexts } from '../../domain/fixtures/real-content.ts';
import { asLine } from '../as-line.ts';

const file = 'decline-reasons.yml';
const version = (...codes: readonly string[]): Version => ({
  file,
  text: JSON.stringify({ reasons: codes.map((code) => ({ code, meaning: `About ${code}.`, more: 1 })) }),
});
const problemsIn = (published: readonly Version[], text: string | undefined) =>
  declineCodeProblems(published, new Map(text === undefined ? [] : [[file, text]])).map(asLine);
const gone = (code: string) =>
  `${file} reasons: No reason has the code “${code}” any more, and decisions are kept under it (“About ${code}.”). Bring it back; its words can change.`;

test.each<[what: string, published: readonly Version[], now: string | undefined, problems: readonly string[]]>([
  ['what nobody changed', [version('one', 'two')], version('one', 'two').text, []],
  ['other words, another order and one more', [version('one', 'two')], version('three', 'two', 'one').text, []],
  ['a code that is gone, told once', [version('one', 'two'), version('one', 'two')], version('two').text, [gone('one')]],
  ['a code that was renamed', [version('one')], version('uno').text, [gone('one')]],
  ['one that went long ago and is still missing', [version('one'), version('two')], version('two').text, [gone('one')]],
  ['what could not be read before', [{ file, text: 'reasons: [' }], version('two').text, []],
  ['what cannot be read now, which another check tells', [version('one')], 'reasons: [', []],
  ['a file that is missing, which another check tells', [version('one')], undefined, []],
])('%s', (_what, published, now, problems) => {
  expect(problemsIn(published, now)).toEqual(problems);
});

test('in a repository, a code that was published and is gone is told with the rule', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'reasons-history-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  const content = join(directory, 'content');
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false', ...words], {
      cwd: directory,
    });
  await cp(contentDirectory, content, { recursive: true, filter: (path) => !path.includes('media') });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'Content');
  await writeFile(join(content, file), (realTexts.get(file) ?? '').replace('code: no-fit', 'code: no-match'));
  const { texts } = await readContentFiles(content);
  const { problems } = await compareWithPublished(content, texts, undefined, Temporal.PlainDate.from('2015-01-20'));
  expect(problems).toEqual([
    expect.objectContaining({
      file,
      rule: 'Ensure every reason for declining that was published keeps its code',
      message: expect.stringContaining('“no-fit”'),
    }),
  ]);
}, 30_000);
