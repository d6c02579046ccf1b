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
  testResults: z.array(z.object({ assertionResults: z.array(z.object({ title: z.string(), status: z.string() })) })),
});

/** A copy of the code and its tests, in which one defence at a time is taken out. */
export class CodeCopy {
  readonly #directory: string;
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
   * Takes a defence out, and runs the test that should miss it.
   *
   * @returns the names of the tests that failed
   * @throws where no test ran
   */
  async failuresWithout({ file, from, to, test: [testFile] }: Defence): Promise<readonly string[]> {
    const path = join(this.#directory, file);
    const code = await readFile(path, 'utf8');
    await writeFile(
      path,
      code.replace(from, () => to),
    );
    try {
      return await this.#failuresOf(testFile);
    } finally {
      await writeFile(path, code);
    }
  }

  async #failuresOf(testFile: string): Promise<readonly string[]> {
    const report = join(this.#directory, 'report.json');
    const project = testFile.startsWith('tests/unit/') ? 'unit' : 'worker';
    const words = ['run', '--config', 'tests/vitest.config.ts', '--tags-filter', '!nightly', '--project', project, testFile];
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
    const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
    if (tests.length === 0) throw new Error(`no test of ${testFile} ran: the edit broke the code instead of the defence`);
    return tests.filter(({ status }) => status === 'failed').map(({ title }) => title);
  }

  remove(): Promise<void> {
    return rm(this.#directory, { recursive: true, force: true });
  }
}
