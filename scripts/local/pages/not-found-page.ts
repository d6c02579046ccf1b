import { html } from 'hono/html';
import { type Html, type LocalPage, layout } from './layout.ts';

/** The page for an address that nothing answers. */
export function notFoundPage(service: LocalPage['service'], above?: Html): Html {
  const content = html`<p>Nothing has this address, or it was cleared by <code>--fresh</code>. <a href="/">Go to the first page</a>.</p>`;
  return layout({ service, title: 'Not found', links: [], ...(above && { above }), content });
}
