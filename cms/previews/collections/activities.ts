import { activityAddress } from '../../../src/domain/activity/addresses.ts';
import ActivityPage from '../../../src/pages/suggested-activities/[slug].astro';
import { readActivityPages } from '../../../src/site/activities.ts';
import type { Preview } from '../preview.ts';
import { renderComponent } from '../render-component.ts';

/** The activity's page. */
export const activities: Preview<'activities'> = {
  async render({ slug }) {
    const page = (await readActivityPages()).find(({ entry }) => entry.id === slug);
    return renderComponent(ActivityPage, { props: { ...page }, path: activityAddress(slug) });
  },
};
