import DeclineReasonsTable from '../components/DeclineReasonsTable.astro';
import type { Preview } from '../preview.ts';
import { asMain, renderComponent } from '../render-component.ts';

/** The reasons in a table: applicants see one of them, in a mail and on their page. */
export const declineReasons: Preview<'decline-reasons'> = {
  render: async ({ data }) => asMain(await renderComponent(DeclineReasonsTable, { props: { reasons: data.reasons } })),
};
