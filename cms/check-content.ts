import type { Library } from '../src/domain/library/library.ts';
import type { ProgramData } from '../src/domain/program/program-data.ts';
import { runChecks } from './checks/run-checks.ts';
import { problemsWithHistory } from './history/problems-with-history.ts';
import { readContent } from './read-content.ts';
import { readLibrary } from './read-library.ts';
import { readTexts } from './read-texts.ts';

/** The content, sound, or a sentence for each problem: which file, which field, what to do. */
export type ContentVerdict = { readonly data: ProgramData; readonly library: Library } | { readonly problems: readonly string[] };

/**
 * Reads `directory` (the repository's `content/`), validates each file and runs every named check, also against its history where there is one.
 * @param base the commit or branch whose forms are compared with these; the last commit where left out
 */
export async function checkContent(directory: string, base?: string): Promise<ContentVerdict> {
  const [reading, shelf] = await Promise.all([readContent(directory), readLibrary(directory)]);
  if (!reading.ok || !shelf.ok) {
    const found = [...(reading.ok ? [] : reading.problems), ...(shelf.ok ? [] : shelf.problems)];
    return { problems: found.map(({ file, message }) => `content/${file}: ${message}`) };
  }
  const problems = [
    ...runChecks(reading.data, await readTexts(directory), shelf.library),
    ...(await problemsWithHistory(directory, reading.data, base)),
  ];
  return problems.length > 0 ? { problems } : { data: reading.data, library: shelf.library };
}

/** The problems as a person reads them in a terminal. */
export function problemsInWords(problems: readonly string[]): string {
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
  return [`The content has ${count}:`, ...problems.map((problem) => `  ${problem}`)].join('\n');
}
