import { activitySchema } from '../../../src/domain/activity/activity.ts';
import { activityAddress } from '../../../src/domain/activity/addresses.ts';
import ActivityPage from '../../../src/pages/suggested-activities/[slug].astro';
import { readActivityPages } from '../../../src/site/activities.ts';
import { preview } from '../preview.ts';
import { renderComponent } from '../render-component.ts';
import { withEntry } from '../world.ts';

/** The activity's page. */
export const activities = preview({
  schema: activitySchema,
  overlay: (world, { slug, data, body }) => withEntry(world, 'activities', { id: slug, data, body }),
  async render({ slug }) {
    const page = (await readActivityPages()).find(({ entry }) => entry.id === slug);
    return renderComponent(ActivityPage, { props: { ...page }, path: activityAddress(slug) });
  },
});
