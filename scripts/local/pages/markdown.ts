/**
 * Markdown as GitHub shows it, with the same parser's GitHub flavour. HTML in the text is shown, not obeyed, which is
 * stricter than GitHub's allow list: what could take effect there is visible here.
 */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type Html, trustedHtml } from './html.ts';

/** Renders an issue's or a comment's text. Comments of HTML (the delivery marker) are hidden, as on GitHub. */
export function renderMarkdown(text: string): Html {
  const visible = text.replace(/<!--[\s\S]*?-->/g, '');
  return trustedHtml(micromark(visible, { extensions: [gfm()], htmlExtensions: [gfmHtml()] }));
}
