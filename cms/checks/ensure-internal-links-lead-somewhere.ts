import { type AddressVerdict, addressJudge } from '../addresses/known-addresses.ts';
import { linksOfEntries, linksOfTexts, type TypedLink } from '../addresses/links-of-content.ts';
import type { Check } from './check.ts';

type Judge = (address: string) => AddressVerdict;

/** What begins a way that a reader can follow out of the site. */
const outside = /^(?:https?:\/\/[^/]|mailto:|tel:|webcal:)/i;
const anyScheme = /^[a-z][\w+.-]*:/i;
/** Uploads are shown where a text or a recording shows them; the site gives them no address of their own. */
const upload = /^(?:(?:\.\.)?\/)?media\//;

/** A link within the site leads to a page that exists, and to a place that the page has. */
export const ensureInternalLinksLeadSomewhere: Check = {
  name: 'Ensure every link within the site leads somewhere',
  problemsIn: (_data, texts, library) => {
    const judge = addressJudge(texts, library);
    return [...linksOfTexts(texts), ...linksOfEntries(library)].flatMap((link) => {
      const message = problemOf(link, judge);
      return message === undefined ? [] : [{ file: link.file, path: link.path, message }];
    });
  },
};

function problemOf({ address, text, page }: TypedLink, judge: Judge): string | undefined {
  if (address === '') return `The link “${text ?? ''}” has no address. Give it one, or make it plain words.`;
  if (outside.test(address)) return undefined;
  if (address.startsWith('//') || anyScheme.test(address)) {
    return `The link to ${address} is none that a page can follow. Begin it with https://, or with / for a page of this site.`;
  }
  if (upload.test(address)) {
    return `The link leads to ${address}, and uploaded files have no address for readers. Show the picture in the text instead, or link to the file where it is published.`;
  }
  const full = address.startsWith('/') ? address : fromPage(address, page);
  const verdict = judge(full);
  if (verdict === 'known') return undefined;
  const seen = full === address || address.startsWith('#') ? '' : `, which is ${full} from this page`;
  return `The link leads to ${address}${seen}, and there is ${verdict}. ${advice(address, verdict)}`;
}

/** The address as a browser reads it on a page. */
function fromPage(address: string, page: string): string {
  const { pathname, hash } = new URL(address, `https://site.example${page}`);
  return pathname + hash;
}

function advice(address: string, verdict: AddressVerdict): string {
  const [page = ''] = address.split('#');
  if (page !== '' && !page.startsWith('/')) return 'Begin addresses of this site with /, such as /faq/.';
  if (verdict === 'no such page' && !page.endsWith('/')) return 'Addresses of pages end with /.';
  return 'Correct or remove the link.';
}
