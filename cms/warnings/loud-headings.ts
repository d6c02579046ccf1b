import { bodiesAsHtml } from '../markdown/bodies-as-html.ts';
import { headingsOf } from '../markdown/headings-of.ts';
import type { Warning } from './warning.ts';

/** Capitals throughout, in more than one short name such as ALSC. */
function isLoud(text: string): boolean {
  const letters = text.replace(/\P{L}/gu, '');
  return letters.length >= 6 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** Headings in capitals are slow to read, and some screen readers spell them. */
export const loudHeadings: Warning = {
  name: 'Which headings are in capitals throughout?',
  warningsIn: ({ texts }) =>
    [...bodiesAsHtml(texts)].flatMap(([file, html]) =>
      headingsOf(html)
        .filter(({ text }) => isLoud(text))
        .map(({ text }) => ({
          file,
          path: ['body'],
          message: `The heading “${text}” is in capitals throughout. Write it as a sentence; the page makes it large.`,
        })),
    ),
};
