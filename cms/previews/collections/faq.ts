import Questions from '../../../src/components/library/Questions.astro';
import { readFaqSections } from '../../../src/site/faq.ts';
import type { Preview } from '../preview.ts';
import { withContent } from '../preview-state.ts';
import { asPart, renderComponent } from '../render-component.ts';

/** The question with its answer, below the heading of its group. */
export const faq: Preview<'faq'> = {
  overlay: (state, { slug, data, body }) => withContent(state, { faq: [{ id: slug, data, body }] }),
  async render() {
    const [section] = await readFaqSections();
    return asPart(await renderComponent(Questions, { props: { section }, path: '/faq/' }));
  },
};
