import type { Library } from '../../src/domain/library/library.ts';
import { addressJudge } from '../addresses/known-addresses.ts';
import type { FieldPath } from '../findings/finding.ts';
import { bodiesAsHtml } from '../markdown/bodies-as-html.ts';
import { linksOf } from '../markdown/links-of.ts';
import type { Check, ContentTexts } from './check.ts';

interface Link {
  readonly file: string;
  readonly path: FieldPath;
  readonly address: string;
}

function linksOfTexts(texts: ContentTexts): readonly Link[] {
  return [...bodiesAsHtml(texts)].flatMap(([file, html]) => linksOf(html).map((address) => ({ file, path: ['body'], address })));
}

function linksOfEntries({ glossary, redirects }: Library): readonly Link[] {
  const terms = [...glossary].map(([slug, { link }]) => ({ file: `glossary/${slug}.yml`, path: ['link'], address: link ?? '' }));
  // A former address that leads to another one is refused by a rule of its own (ensure-redirects-lead-straight.ts).
  const former = new Set(redirects.redirects.map(({ from }) => `${from}/`));
  const moved = redirects.redirects
    .map(({ to }, index) => ({ file: 'redirects.yml', path: ['redirects', index, 'to'], address: to }))
    .filter(({ address }) => !former.has(address));
  return [...terms, ...moved];
}

/** A link within the site leads to a page that exists, and to a place that the page has. */
export const ensureInternalLinksLeadSomewhere: Check = {
  name: 'Ensure every link within the site leads somewhere',
  problemsIn: (_data, texts, library) => {
    const judge = addressJudge(texts, library);
    return [...linksOfTexts(texts), ...linksOfEntries(library)]
      .filter(({ address }) => address.startsWith('/'))
      .flatMap(({ file, path, address }) => {
        const verdict = judge(address);
        if (verdict === 'known') return [];
        return [{ file, path, message: `The link leads to ${address}, and there is ${verdict}. ${advice(address)}` }];
      });
  },
};

function advice(address: string): string {
  const [page = ''] = address.split('#');
  return page.endsWith('/') ? 'Correct or remove the link.' : 'Addresses of pages end with /.';
}
