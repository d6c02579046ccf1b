import StatusWordsTable from '../components/StatusWordsTable.astro';
import type { Preview } from '../preview.ts';
import { asMain, renderComponent } from '../render-component.ts';

/** The words of every status in a table: each applicant's page shows one of them. */
export const statuses: Preview<'statuses'> = {
  render: async ({ data }) => {
    const props = {
      words: data,
      reason: 'More people applied than we could match.',
      nextStep: 'The dates of the next cycle will be announced on this site.',
    };
    return asMain(await renderComponent(StatusWordsTable, { props }));
  },
};
