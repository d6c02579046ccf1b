/** Moments on the local-only pages, in the machine's own time zone. */
import { html } from 'hono/html';
import type { Html } from './layout.ts';

const format = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' });

/** A moment for people, with the instant for machines. */
export function moment(instant: string): Html {
  return html`<time datetime="${instant}">${format.format(new Date(instant))}</time>`;
}
