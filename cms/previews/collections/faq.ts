import Questions from '../../../src/components/library/Questions.astro';
import { faqSchema } from '../../../src/domain/faq/faq.ts';
import { readFaqSections } from '../../../src/site/faq.ts';
import { preview } from '../preview.ts';
import { asPart, renderComponent } from '../render-component.ts';
import { withContent } from '../world.ts';

/** The question with its answer, below the heading of its group. */
export const faq = preview({
  schema: faqSchema,
  overlay: (world, { slug, data, body }) => withContent(world, { faq: [{ id: slug, data, body }] }),
  async render() {
    const [section] = await readFaqSections();
    return asPart(await renderComponent(Questions, { props: { section }, path: '/faq/' }));
  },
});
