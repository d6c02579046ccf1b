// Checks `content/` and writes what the Worker carries to `.generated/program.ts`. Run before every bundle (wrangler.jsonc).
// `--base <commit>` compares forms and cycles with those of that commit or branch, as a pull request does.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { reviewContent } from '../cms/check-content.ts';
import { problemsInWords, warningsInWords } from '../cms/findings/in-words.ts';
import { runWarnings } from '../cms/warnings/run-warnings.ts';
import { writeProgram } from './content/write-program.ts';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { base: { type: 'string' } } });
const { problems, content, incomplete } = await reviewContent(join(root, 'content'), values.base);

if (incomplete !== undefined) console.log(incomplete);
if (content === undefined || problems.length > 0) {
  console.error(problemsInWords(problems));
  process.exit(1);
}

const warnings = runWarnings({ ...content, today: Temporal.Now.plainDateISO() });
if (warnings.length > 0) console.log(warningsInWords(warnings));
console.log('The content has no problem.');

await writeProgram(root, content.data);
