import ResourceSection from '../../../src/components/library/ResourceSection.astro';
import { readResourceSections } from '../../../src/site/resources.ts';
import type { Preview } from '../preview.ts';
import { withContent } from '../preview-state.ts';
import { asPart, renderComponent } from '../render-component.ts';

/** The resource below the heading of its group. */
export const resources: Preview<'resources'> = {
  overlay: (state, { slug, data }) => withContent(state, { resources: [{ id: slug, data }] }),
  async render() {
    const [section] = await readResourceSections();
    return asPart(await renderComponent(ResourceSection, { props: { section }, path: '/mentoring-resources/' }));
  },
};
