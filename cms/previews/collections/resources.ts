import ResourceShelf from '../../../src/components/library/ResourceShelf.astro';
import { resourceSchema } from '../../../src/domain/resource/resource.ts';
import { readResourceShelves } from '../../../src/site/resources.ts';
import { preview } from '../preview.ts';
import { asPart, renderComponent } from '../render-component.ts';
import { withContent } from '../world.ts';

/** The resource below the heading of its group. */
export const resources = preview({
  schema: resourceSchema,
  overlay: (world, { slug, data }) => withContent(world, { resources: [{ id: slug, data }] }),
  async render() {
    const [shelf] = await readResourceShelves();
    return asPart(await renderComponent(ResourceShelf, { props: { shelf }, path: '/mentoring-resources/' }));
  },
});
