import GuidePage from '../../../src/pages/guide/editors/[...slug].astro';
import { readGuidePages } from '../../../src/site/guide/guide-pages.ts';
import type { Preview } from '../preview.ts';
import { renderComponent } from '../render-component.ts';

/** The page of the guide. */
export const guide: Preview<'guide'> = {
  async render({ slug }) {
    const page = (await readGuidePages()).find(({ id }) => id === slug);
    return renderComponent(GuidePage, { props: { page }, path: `/guide/editors/${slug}/` });
  },
};
