import LetterOfTerms from '../../../src/components/library/LetterOfTerms.astro';
import { byLetter } from '../../../src/domain/glossary/by-letter.ts';
import type { Preview } from '../preview.ts';
import { asPart, renderComponent } from '../render-component.ts';

/** The term below its letter. */
export const glossary: Preview<'glossary'> = {
  async render({ slug: id, data }) {
    const [terms] = byLetter([{ id, data }]);
    return asPart(await renderComponent(LetterOfTerms, { props: { terms }, path: '/glossary/' }));
  },
};
