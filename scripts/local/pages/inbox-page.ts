import { html } from 'hono/html';
import { type Html, layout } from './layout.ts';
import type { ShownMail } from './mail-records.ts';
import { moment } from './moment.ts';

/** The page that lists the mails that arrived, newest first. */
export function inboxPage(mails: readonly ShownMail[]): Html {
  const content = mails.length === 0 ? html`<p>No mail has arrived yet.</p>` : table([...mails].reverse());
  return layout({ service: 'mail service', title: 'Mail that arrived', links: [], content });
}

function table(mails: readonly ShownMail[]): Html {
  return html`<div class="scroll"><table>
<caption>${mails.length} ${mails.length === 1 ? 'mail' : 'mails'}, newest first</caption>
<thead><tr><th scope="col">Subject</th><th scope="col">To</th><th scope="col">Arrived</th></tr></thead>
<tbody>
${mails.map(
  ({
    id,
    subject,
    to,
    created_at,
  }) => html`<tr><th scope="row"><a href="/${id}">${subject}</a></th><td>${to.join(', ')}</td><td>${moment(created_at)}</td></tr>
`,
)}
</tbody>
</table></div>`;
}
