import { guideSchema } from '../../../src/domain/guide/guide.ts';
import GuidePage from '../../../src/pages/guide/editors/[...slug].astro';
import { readGuidePages } from '../../../src/site/guide/guide-pages.ts';
import { preview } from '../preview.ts';
import { renderComponent } from '../render-component.ts';
import { withEntry } from '../world.ts';

/** The page of the guide. */
export const guide = preview({
  schema: guideSchema,
  overlay: (world, { slug, data, body }) => withEntry(world, 'guide', { id: slug, data, body }),
  async render({ slug }) {
    const page = (await readGuidePages()).find(({ id }) => id === slug);
    return renderComponent(GuidePage, { props: { page }, path: `/guide/editors/${slug}/` });
  },
});
