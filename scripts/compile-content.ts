// Checks `content/` and writes what the Worker carries to `.generated/program.ts`. Run before every bundle (wrangler.jsonc).
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runChecks } from '../cms/checks/run-checks.ts';
import { readContent } from '../cms/read-content.ts';
import { readTexts } from '../cms/read-texts.ts';
import { writeFileAtomically } from './local/atomic-file.ts';

const root = join(import.meta.dirname, '..');
const directory = join(root, 'content');
const reading = await readContent(directory);
const problems = reading.ok
  ? runChecks(reading.data, await readTexts(directory))
  : reading.problems.map(({ file, message }) => `content/${file}: ${message}`);

if (!reading.ok || problems.length > 0) {
  console.error(`The content has ${problems.length} problem(s):\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  process.exit(1);
}

const source = `// Written by scripts/compile-content.ts from content/. Do not edit.
import type { ProgramData } from '../src/domain/program/program-data.ts';

export const programData = ${JSON.stringify(reading.data, null, 2)} as unknown as ProgramData;
`;
await mkdir(join(root, '.generated'), { recursive: true });
await writeFileAtomically(join(root, '.generated', 'program.ts'), source); // systems side by side compile at the same time
