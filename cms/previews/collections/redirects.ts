import RedirectTable from '../components/RedirectTable.astro';
import type { Preview } from '../preview.ts';
import { asMain, renderComponent } from '../render-component.ts';

/** The addresses that moved, as a table: no page shows them. */
export const redirects: Preview<'redirects'> = {
  render: async ({ data }) => asMain(await renderComponent(RedirectTable, { props: { redirects: data.redirects } })),
};
