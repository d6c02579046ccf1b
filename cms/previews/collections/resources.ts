import ResourceSection from '../../../src/components/library/ResourceSection.astro';
import { resourceSchema } from '../../../src/domain/resource/resource.ts';
import { readResourceSections } from '../../../src/site/resources.ts';
import { preview } from '../preview.ts';
import { asPart, renderComponent } from '../render-component.ts';
import { withContent } from '../world.ts';

/** The resource below the heading of its group. */
export const resources = preview({
  schema: resourceSchema,
  overlay: (world, { slug, data }) => withContent(world, { resources: [{ id: slug, data }] }),
  async render() {
    const [section] = await readResourceSections();
    return asPart(await renderComponent(ResourceSection, { props: { section }, path: '/mentoring-resources/' }));
  },
});
