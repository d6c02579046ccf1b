import { contentProse, type EntryProse } from '../reading-age/content-prose.ts';
import { hardestInWords } from '../reading-age/hardest-sentences.ts';
import { fewestWords, hardestPageGrade } from '../reading-age/limits.ts';
import { measureFiles } from '../reading-age/measure.ts';
import { readabilityOf } from '../reading-age/readability.ts';
import type { Check } from './check.ts';

/** Four words or more between quotation marks, or a block of quotation: whose words they are, an editor may not shorten. */
const quotation = /“[^“”\s]+(?:\s+[^“”\s]+){3,}”|"[^"\s]+(?:\s+[^"\s]+){3,}"/;
const quotedBlock = /^ {0,3}>/m;

/** A page that asks for more than ten years of school shuts out readers whom the program wants to reach. One that quotes gets a hint only (`hardTexts`). */
export const ensurePagesAreEasyToRead: Check = {
  name: `Ensure no page is harder to read than school grade ${hardestPageGrade}`,
  problemsIn: (_data, texts, library) => {
    const pages = Map.groupBy(contentProse(library, texts), ({ page }) => page);
    return [...pages].flatMap(([page, entries]) => {
      const { grade, words } = readabilityOf(entries.flatMap(({ blocks }) => blocks));
      if (grade <= hardestPageGrade || words < fewestWords) return [];
      if (
        entries.some(({ file, blocks }) => quotedBlock.test(texts.get(file) ?? '') || blocks.some((block) => quotation.test(block)))
      )
        return [];
      const { file, blocks } = hardestOf(entries);
      const message =
        `The ${page.startsWith('/') ? `page ${page}` : page} reads at school grade ${grade.toFixed(1)}, and ${hardestPageGrade} is the most. ` +
        `Cut long sentences in two, and use shorter words.${hardestInWords(blocks)}`;
      return [{ file, message }];
    });
  },
};

/** Where to begin: of the texts that a page shows, the hardest that has some length. */
function hardestOf(entries: readonly EntryProse[]): { readonly file: string; readonly blocks: readonly string[] } {
  const measured = measureFiles(entries);
  const hardest = measured.find(({ words }) => words >= fewestWords) ?? measured[0];
  return entries.find(({ file }) => file === hardest?.name) ?? { file: 'pages', blocks: [] };
}
