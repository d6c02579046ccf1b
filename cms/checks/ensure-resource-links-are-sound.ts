import { type AddressVerdict, addressJudge } from '../addresses/known-addresses.ts';
import type { Check } from './check.ts';

/** Hosts that hide where a link leads, and that can stop working or lead elsewhere without anybody here noticing. */
const shorteners: readonly string[] = [
  'bit.ly',
  'buff.ly',
  'cutt.ly',
  'goo.gl',
  'is.gd',
  'lnkd.in',
  'ow.ly',
  'rb.gy',
  't.co',
  'tiny.cc',
  'tinyurl.com',
];

/** Parameters by which mail and social networks follow a reader from site to site. */
const tracking = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid)$/i;

function problemOfOutside(link: string): string | undefined {
  if (!URL.canParse(link)) return 'is no address. Begin it with https://, or with / for a page of this site.';
  const { protocol, hostname, username, password, searchParams } = new URL(link);
  if (protocol !== 'https:') return 'does not begin with https://. Look whether the page also answers there.';
  if (username || password) return 'has a name or a password in it. Take it out.';
  if (shorteners.includes(hostname.replace(/^www\./, ''))) {
    return 'is a short link, which hides where it leads. Open it and copy the address that you arrive at.';
  }
  const parameter = [...searchParams.keys()].find((name) => tracking.test(name));
  if (parameter) return `follows readers with “${parameter}”. Cut that part off, and look whether the page still opens.`;
  return undefined;
}

function problemOfInside(link: string, judge: (address: string) => AddressVerdict): string | undefined {
  if (!/\/(?:#[\w-]+)?$/.test(link)) return 'does not end with /, as addresses of this site do.';
  const verdict = judge(link);
  return verdict === 'known' ? undefined : `leads nowhere: there is ${verdict}.`;
}

/** A resource's link is one that a reader can trust, and that nobody else in the list has. */
export const ensureResourceLinksAreSound: Check = {
  name: 'Ensure every resource’s link is safe, direct and its own',
  problemsIn: (_data, texts, library) => {
    const judge = addressJudge(texts, library);
    const firstWith = new Map<string, string>();
    return [...library.resources].flatMap(([slug, { title, link }]) => {
      if (link === undefined) return [];
      const isInside = link.startsWith('/') && !link.startsWith('//');
      const problem = isInside ? problemOfInside(link, judge) : problemOfOutside(link);
      const twin = firstWith.get(link);
      firstWith.set(link, twin ?? title);
      const place = { file: `resources/${slug}.yml`, path: ['link'] };
      return [
        ...(problem ? [{ ...place, message: `${link} ${problem}` }] : []),
        ...(twin ? [{ ...place, message: `“${twin}” has the same link. Keep one of the two.` }] : []),
      ];
    });
  },
};
