import LetterOfTerms from '../../../src/components/library/LetterOfTerms.astro';
import { byLetter } from '../../../src/domain/glossary/by-letter.ts';
import { glossaryTermSchema } from '../../../src/domain/glossary/glossary-term.ts';
import { preview } from '../preview.ts';
import { asPart, renderComponent } from '../render-component.ts';
import { withEntry } from '../world.ts';

/** The term below its letter. */
export const glossary = preview({
  schema: glossaryTermSchema,
  overlay: (world, { slug, data }) => withEntry(world, 'glossary', { id: slug, data }),
  async render({ slug: id, data }) {
    const [terms] = byLetter([{ id, data }]);
    return asPart(await renderComponent(LetterOfTerms, { props: { terms }, path: '/glossary/' }));
  },
});
