// Where to report a security problem, in the form that those who find one look for (RFC 9116).
import type { APIRoute } from 'astro';
import { endOf } from '../../domain/time/calendar-date.ts';
import { readProgram } from '../../site/content.ts';
import { siteUrl } from '../../site/site-url.ts';

export const GET: APIRoute = async ({ site }) => {
  const { security, timeZone } = await readProgram();
  const address = (path: string) => new URL(path, siteUrl(site)).href;
  return new Response(
    [
      `Contact: mailto:${security.contact}`,
      `Contact: ${address('/contact/')}`,
      `Expires: ${endOf(security.expires, timeZone)}`,
      'Preferred-Languages: en',
      `Canonical: ${address('/.well-known/security.txt')}`,
      '',
    ].join('\n'),
  );
};
