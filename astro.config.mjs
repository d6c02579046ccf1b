import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { hostingFiles } from './src/integrations/hosting-files.ts';
import { siteMap } from './src/integrations/site-map.ts';
import { socialCards } from './src/integrations/social-cards/social-cards.ts';

/** Static pages only. What depends on a request is filled in at the edge (functions/). */
export default defineConfig({
  site: process.env.SITE_URL ?? 'https://mentoring.example.org',
  output: 'static',
  trailingSlash: 'always',
  // Astro 7's own default, 'jsx', drops the space between two inline elements on two lines.
  compressHTML: true,
  // A page and its style arrive together, in the first round trip; the Content-Security-Policy names the style by its hash.
  build: { format: 'directory', inlineStylesheets: 'always' },
  // Nothing is highlighted, and Shiki's inline styles would be refused.
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), socialCards(), ...siteMap(), hostingFiles({ isLiveReload: process.env.LIVE_RELOAD === '1' })],
  devToolbar: { enabled: false },
  // Every MDX page would warn about a directive of Astro's own.
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
