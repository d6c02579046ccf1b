// `npm run reading-age`: how hard every page is to read, the hardest first, and the files with which to begin.
import { join } from 'node:path';
import { readContent } from '../cms/read-content.ts';
import { contentProse } from '../cms/reading-age/content-prose.ts';
import { type Measured, measureFiles, measurePages, medianGrade } from '../cms/reading-age/measure.ts';

/** How many files are listed by themselves. */
const filesShown = 15;

const directory = join(import.meta.dirname, '..', 'content');
const reading = await readContent(directory);
if ('problems' in reading) {
  console.error('The content has problems. Mend what `npm run check:content` names first.');
  process.exit(1);
}
const prose = contentProse(reading.library, reading.texts);
const pages = measurePages(prose);

console.log(table('page', pages));
console.log(`\n${table(`the ${filesShown} hardest files`, measureFiles(prose).slice(0, filesShown))}`);
console.log(
  `\nThe median of ${pages.length} pages is grade ${medianGrade(pages).toFixed(1)}; the hardest page is grade ${grade(pages[0])}.`,
);
console.log('The grade is that of Flesch and Kincaid, a US school year. A reading age is about five years more.');

function table(name: string, rows: readonly Measured[]): string {
  const width = Math.max(name.length, ...rows.map((row) => row.name.length));
  const line = (cells: readonly string[], first: string) =>
    [first.padEnd(width), ...cells.map((cell) => cell.padStart(14))].join('');
  return [
    line(['words', 'per sentence', 'grade'], name),
    ...rows.map((row) => line([String(row.words), row.wordsPerSentence.toFixed(1), grade(row)], row.name)),
  ].join('\n');
}

function grade(row: Measured | undefined): string {
  return row?.grade.toFixed(1) ?? '–';
}
