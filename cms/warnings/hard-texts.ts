import { contentProse } from '../reading-age/content-prose.ts';
import { hardestInWords } from '../reading-age/hardest-sentences.ts';
import { aimedGrade, fewestWords } from '../reading-age/limits.ts';
import { readabilityOf } from '../reading-age/readability.ts';
import type { Warning } from './warning.ts';

/** Texts that are harder than we aim at, with the sentences to begin with. */
export const hardTexts: Warning = {
  name: `Which texts are harder to read than school grade ${aimedGrade}?`,
  warningsIn: ({ library, texts }) =>
    contentProse(library, texts).flatMap(({ file, blocks }) => {
      const { grade, words } = readabilityOf(blocks);
      if (grade <= aimedGrade || words < fewestWords) return [];
      return [
        {
          file,
          message: `It reads at school grade ${grade.toFixed(1)}; ${aimedGrade} or below is the aim.${hardestInWords(blocks)}`,
        },
      ];
    }),
};
