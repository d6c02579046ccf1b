import { html } from 'hono/html';
import type { ShownLabel } from './github-records.ts';
import type { Html } from './layout.ts';

/** Labels in a row; the color is a stripe beside the words, so that the words keep their contrast. */
export function labelList(labels: readonly ShownLabel[]): Html {
  if (labels.length === 0) return html`none`;
  return html`${labels.map(({ name, color }) => {
    const stripe = /^[0-9a-f]{6}$/i.test(color) ? color : '808080';
    return html`<span class="label" style="border-inline-start-color: #${stripe}"><span>${name}</span></span>`;
  })}`;
}
