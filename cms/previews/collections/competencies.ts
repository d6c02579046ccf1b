import Area from '../../../src/components/competency/Area.astro';
import { readActivities } from '../../../src/site/activities.ts';
import type { Preview } from '../preview.ts';
import { asPart, renderComponent } from '../render-component.ts';

/** The area as its page shows it, with the activities that build it. */
export const competencies: Preview<'competencies'> = {
  async render({ slug, data: area }) {
    const activities = (await readActivities()).filter(({ data }) => data.competencies.includes(slug));
    return asPart(await renderComponent(Area, { props: { slug, area, activities }, path: '/competencies/' }));
  },
};
