import Area from '../../../src/components/competency/Area.astro';
import { competencySchema } from '../../../src/domain/competency/competency.ts';
import { readActivities } from '../../../src/site/activities.ts';
import { preview } from '../preview.ts';
import { asPart, renderComponent } from '../render-component.ts';
import { withEntry } from '../world.ts';

/** The area as its page shows it, with the activities that build it. */
export const competencies = preview({
  schema: competencySchema,
  overlay: (world, { slug, data }) => withEntry(world, 'competencies', { id: slug, data }),
  async render({ slug, data: area }) {
    const activities = (await readActivities()).filter(({ data }) => data.competencies.includes(slug));
    return asPart(await renderComponent(Area, { props: { slug, area, activities }, path: '/competencies/' }));
  },
});
