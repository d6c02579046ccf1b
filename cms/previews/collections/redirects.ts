import { redirectsSchema } from '../../../src/domain/redirect/redirects.ts';
import RedirectTable from '../components/RedirectTable.astro';
import { preview } from '../preview.ts';
import { asMain, renderComponent } from '../render-component.ts';

/** The addresses that moved, as a table: no page shows them. */
export const redirects = preview({
  schema: redirectsSchema,
  overlay: (world) => world,
  render: async ({ data }) => asMain(await renderComponent(RedirectTable, { props: { redirects: data.redirects } })),
});
