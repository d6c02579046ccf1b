import { bodiesAsHtml } from '../markdown/bodies-as-html.ts';
import { linkTextsOf } from '../markdown/links-of.ts';
import type { Warning } from './warning.ts';

const vague =
  /^(?:(?:click|tap|look|read|see)? ?(?:here|this)|(?:read|learn|see|find out)? ?more|(?:this|the) (?:link|page|site)|link)[.…]?$/i;
const bareAddress = /^(?:https?:\/\/|www\.)/i;

/** Links that say nothing to somebody who hears them one after the other (WCAG 2.4.9). */
export const vagueLinks: Warning = {
  name: 'Which links do not say where they lead?',
  warningsIn: ({ texts }) =>
    [...bodiesAsHtml(texts)].flatMap(([file, html]) =>
      linkTextsOf(html)
        .filter(({ text }) => vague.test(text) || bareAddress.test(text))
        .map(({ address, text }) => ({
          file,
          path: ['body'],
          message: bareAddress.test(text)
            ? `The link to ${address} shows its bare address. Let the name of the page be the link.`
            : `The link to ${address} says “${text}” only. Let it say what is found there.`,
        })),
    ),
};
