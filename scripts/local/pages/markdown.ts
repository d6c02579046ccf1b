/**
 * Markdown as GitHub shows it, with the same parser's GitHub flavour. HTML in the text is shown, not obeyed, but for comments, `<br>` and
 * `<span>`, which is stricter than GitHub's allow list: what could take effect there is visible here.
 */

import { raw } from 'hono/html';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { CompileContext, HtmlExtension, Token } from 'micromark-util-types';
import type { Html } from './layout.ts';

declare module 'micromark-util-types' {
  interface CompileData {
    inContent?: boolean;
  }
}

const comment = /^<!--[\s\S]*-->$/;
const obeyed = /^<(?:br|\/?span)>$/;

/** In issues and comments every line end within a paragraph is a line break. Handlers of micromark, each in the place of its own. */
export const lineBreaks: HtmlExtension = {
  enter: {
    content() {
      this.setData('inContent', true);
    },
  },
  exit: {
    content() {
      this.setData('inContent');
    },
    hardBreakEscape() {},
    hardBreakTrailing() {},
    lineEnding() {
      if (this.getData('slurpAllLineEndings')) return;
      if (this.getData('slurpOneLineEnding')) this.setData('slurpOneLineEnding');
      else if (this.getData('inCodeText')) this.raw(' ');
      else this.raw(this.getData('inContent') ? '<br />\n' : '\n');
    },
  },
};

const htmlShown: HtmlExtension = { exit: { htmlTextData: showHtml, htmlFlowData: showHtml } };

function showHtml(this: CompileContext, token: Token): undefined {
  const html = this.sliceSerialize(token);
  if (comment.test(html)) return undefined;
  if (obeyed.test(html)) this.tag(html);
  else this.raw(this.encode(html));
}

/** Renders an issue's or a comment's text. Comments of HTML (the delivery marker) are hidden, as on GitHub. */
export function renderMarkdown(text: string): Html {
  return raw(micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml(), lineBreaks, htmlShown] }));
}
