import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { prepareCheckout } from '../../scripts/local/deployment/checkout.ts';
import type { Defence } from './defence.ts';

const root = join(import.meta.dirname, '..', '..');
const reportSchema = z.object({
  testResults: z.array(
    z.object({ name: z.string(), assertionResults: z.array(z.object({ title: z.string(), status: z.string() })) }),
  ),
});
type Tests = z.infer<typeof reportSchema>['testResults'][number]['assertionResults'];

/** A copy of the code and its tests, in which one defence at a time is taken out. */
export class CodeCopy {
  readonly #directory: string;
  /** How the tests of each file end with every defence in its place. */
  readonly #before = new Map<string, Tests>();
  private constructor(directory: string) {
    this.#directory = directory;
  }

  /** @param siteDirectory built pages, which the Worker's tests serve */
  static async create(siteDirectory: string): Promise<CodeCopy> {
    const directory = await mkdtemp(join(tmpdir(), 'mentoring-defences-'));
    await prepareCheckout(root, directory);
    for (const folder of ['content', 'tests', '.generated'])
      await cp(join(root, folder), join(directory, folder), { recursive: true, force: true });
    await symlink(siteDirectory, join(directory, 'dist'), 'junction');
    return new CodeCopy(directory);
  }

  /**
   * Takes defences out, all at once, and runs the tests that should miss them. Each test file also runs once with nothing taken out: a test that
   * fails anyway notices nothing.
   *
   * @returns what is wrong: nothing, where every test passes with its defence and fails without it
   */
  async unnoticed(defences: readonly Defence[]): Promise<readonly string[]> {
    const files = [...new Set(defences.map(({ test: [file] }) => file))];
    const unknown = files.filter((file) => !this.#before.has(file));
    for (const [file, tests] of await this.#run(unknown)) this.#before.set(file, tests);
    const after = await this.#without(defences, () => this.#run(files));
    return defences.flatMap(({ name, test: [file, title] }) => {
      const ends = (tests: Tests | undefined) => (tests ?? []).flatMap((test) => (test.title.includes(title) ? [test.status] : []));
      const before = ends(this.#before.get(file));
      if (!before.includes('passed') || before.includes('failed')) return [`${name}: its test does not pass with it`];
      if (after.get(file)?.length === 0) return [`${name}: the edit broke the code instead of the defence`];
      return ends(after.get(file)).includes('failed') ? [] : [`${name}: its test passes without it`];
    });
  }

  async #without<Result>(defences: readonly Defence[], work: () => Promise<Result>): Promise<Result> {
    const restore: (() => Promise<void>)[] = [];
    try {
      for (const { file, from, to } of defences) {
        const path = join(this.#directory, file);
        const code = await readFile(path, 'utf8');
        restore.unshift(() => writeFile(path, code));
        await writeFile(
          path,
          code.replace(from, () => to),
        );
      }
      return await work();
    } finally {
      for (const each of restore) await each();
    }
  }

  async #run(files: readonly string[]): Promise<ReadonlyMap<string, Tests>> {
    if (files.length === 0) return new Map();
    const report = join(this.#directory, 'report.json');
    const projects = ['unit', 'worker'].filter((project) => files.some((file) => file.startsWith(`tests/${project}/`)));
    const chosen = projects.flatMap((project) => ['--project', project]);
    const words = ['run', '--config', 'tests/vitest.config.ts', '--tags-filter', '!nightly', ...chosen, ...files];
    await rm(report, { force: true });
    // It ends with 1 where a test fails, as it should.
    await promisify(execFile)(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', ...words, '--reporter', 'json', '--outputFile', report],
      {
        cwd: this.#directory,
        env: { ...process.env, VITEST: '', NODE_OPTIONS: '' },
      },
    ).catch(() => undefined);
    const { testResults } = reportSchema.parse(JSON.parse(await readFile(report, 'utf8')));
    return new Map(
      files.map((file) => [
        file,
        testResults.flatMap(({ name, assertionResults }) => (name.replaceAll('\\', '/').endsWith(file) ? assertionResults : [])),
      ]),
    );
  }

  remove(): Promise<void> {
    return rm(this.#directory, { recursive: true, force: true });
  }
}
