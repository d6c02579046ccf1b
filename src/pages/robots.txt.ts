// Search engines may read every page. What is not for them says so itself (noindex), and has to be read to be obeyed.
import type { APIRoute } from 'astro';
import { siteUrl } from '../site/site-url.ts';

const notForThem = ['/api/'];

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
