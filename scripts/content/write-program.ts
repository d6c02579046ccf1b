import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProgramData } from '../../src/domain/program/program-data.ts';
import { writeFileAtomically } from '../local/atomic-file.ts';

/** Where the code at `root` expects what the Worker carries of its content. */
export function programFile(root: string): string {
  return join(root, '.generated', 'program.ts');
}

/** Writes what the Worker carries of the content, for the code at `root`. Where nothing changed, nobody who watches the file is woken. */
export async function writeProgram(root: string, data: ProgramData): Promise<void> {
  const source = `// Written by scripts/compile-content.ts from content/. Do not edit.
import type { ProgramData } from '../src/domain/program/program-data.ts';

export const programData = ${JSON.stringify(data, null, 2)} as unknown as ProgramData;
`;
  const present = await readFile(programFile(root), 'utf8').catch(() => undefined); // not written yet
  if (source === present) return;
  await writeFileAtomically(programFile(root), source); // systems side by side compile at the same time
}
