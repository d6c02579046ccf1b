// Search engines may read everything that is a page for everybody.
import type { APIRoute } from 'astro';
import { siteUrl } from '../site/site-url.ts';

const notForThem = ['/admin/', '/api/', '/application/', '/shells/'];

export const GET: APIRoute = ({ site }) =>
  new Response(
    [
      'User-agent: *',
      ...notForThem.map((path) => `Disallow: ${path}`),
      '',
      `Sitemap: ${new URL('/sitemap-index.xml', siteUrl(site))}`,
      '',
    ].join('\n'),
  );
