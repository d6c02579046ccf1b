import { html } from 'hono/html';
import { type Html, layout } from './layout.ts';
import type { ShownMail } from './mail-records.ts';
import { moment } from './moment.ts';

/** The page of one mail: its head and its text, with addresses that can be followed. */
export function mailPage(mail: ShownMail): Html {
  const content = html`<dl>
<dt>From</dt><dd>${mail.from}</dd>
<dt>To</dt><dd>${mail.to.join(', ')}</dd>
${mail.reply_to.length > 0 ? html`<dt>Reply to</dt><dd>${mail.reply_to.join(', ')}</dd>` : ''}
<dt>Arrived</dt><dd>${moment(mail.created_at)}</dd>
</dl>
<h2>Text</h2>
<div class="text"><pre>${withLinks(mail.text ?? 'This mail has no plain text.')}</pre></div>`;
  return layout({ service: 'mail service', title: mail.subject, links: [{ href: '/', text: 'All mail' }], content });
}

/** Mail programs turn addresses into links; so does this, without the full stop that ends a sentence. */
function withLinks(text: string): Html {
  const parts = text.split(/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)])/);
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<a href="${part}">${part}</a>` : part))}`;
}
