/**
 * Markdown as GitHub shows it, with the same parser's GitHub flavour. HTML in the text is shown, not obeyed, which is
 * stricter than GitHub's allow list: what could take effect there is visible here.
 */

import { raw } from 'hono/html';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Html } from './layout.ts';

/** Renders an issue's or a comment's text. Comments of HTML (the delivery marker) are hidden, as on GitHub. */
export function renderMarkdown(text: string): Html {
  const visible = text.replace(/<!--[\s\S]*?-->/g, '');
  return raw(micromark(visible, { extensions: [gfm()], htmlExtensions: [gfmHtml()] }));
}
