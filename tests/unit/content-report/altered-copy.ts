import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { contentDirectory } from '../domain/fixtures/real-content.ts';

/** What becomes of a file: a new text, or undefined to take it away. The old text is empty where there was none. */
export type Alterations = Readonly<Record<string, (text: string) => string | undefined>>;

/** `content/` itself, or a copy of it in which some files are altered, for the length of one test. */
export async function alteredCopy(alterations: Alterations): Promise<string> {
  if (Object.keys(alterations).length === 0) return contentDirectory;
  const directory = await mkdtemp(join(tmpdir(), 'alsc-report-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  await cp(contentDirectory, directory, { recursive: true });
  for (const [file, alter] of Object.entries(alterations)) {
    const path = join(directory, file);
    const altered = alter(await readFile(path, 'utf8').catch(() => ''));
    if (altered === undefined) await rm(path);
    else {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, altered);
    }
  }
  return directory;
}
