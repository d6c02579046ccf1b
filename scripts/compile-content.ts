// Checks `content/` and writes what the Worker carries to `.generated/program.ts`. Run before every bundle (wrangler.jsonc).
// `--base <commit>` compares the forms with those of that commit or branch, as a pull request does.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { checkContent } from '../cms/check-content.ts';
import { problemsInWords, warningsInWords } from '../cms/findings/in-words.ts';
import { runWarnings } from '../cms/warnings/run-warnings.ts';
import { writeFileAtomically } from './local/atomic-file.ts';

const root = join(import.meta.dirname, '..');
const target = join(root, '.generated', 'program.ts');
const { values } = parseArgs({ options: { base: { type: 'string' } } });
const verdict = await checkContent(join(root, 'content'), values.base);

if ('problems' in verdict) {
  console.error(problemsInWords(verdict.problems));
  // `npm run dev` sets it: whoever is in the middle of an edit keeps the last good content.
  process.exit(process.env['CONTENT_KEEPS_LAST'] === '1' && existsSync(target) ? 0 : 1);
}

const warnings = runWarnings({ ...verdict, today: Temporal.Now.plainDateISO() });
if (warnings.length > 0) console.log(warningsInWords(warnings));

const source = `// Written by scripts/compile-content.ts from content/. Do not edit.
import type { ProgramData } from '../src/domain/program/program-data.ts';

export const programData = ${JSON.stringify(verdict.data, null, 2)} as unknown as ProgramData;
`;
await writeFileAtomically(target, source); // systems side by side compile at the same time
