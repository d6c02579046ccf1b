import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { adminFiles } from './cms/integrations/admin-files.ts';
import { adminPages } from './cms/integrations/admin-pages.ts';
import { previews } from './cms/integrations/previews.ts';
import { hostingFiles } from './src/integrations/hosting-files.ts';
import { refuseCode } from './src/integrations/refuse-code.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { siteMap } from './src/integrations/site-map.ts';
import { socialCards } from './src/integrations/social-cards/social-cards.ts';

/** Static pages only. What depends on a request is filled in at the edge (functions/). */
export default defineConfig({
  site: process.env.SITE_URL ?? 'https://mentoring.example.org',
  output: 'static',
  trailingSlash: 'always',
  // Astro 7's own default, 'jsx', drops the space between two inline elements on two lines.
  compressHTML: true,
  // A page and its whole style arrive in one round trip (14 kB, RFC 6928). The Content-Security-Policy names the styles by their hashes.
  build: { format: 'directory', inlineStylesheets: 'always' },
  // Nothing is highlighted, and Shiki's inline styles would be refused.
  markdown: { syntaxHighlight: false },
  integrations: [
    refuseCode(), // before mdx(), which takes the processor as it finds it
    mdx(),
    socialCards(),
    ...siteMap(),
    searchIndex(),
    adminPages(),
    // What is made of code alone is left out where only content changed since it was built (scripts/local/site-builder.ts).
    ...(process.env.PAGES_ONLY === '1' ? [] : [adminFiles(), previews()]),
    hostingFiles({ githubApiSource: process.env.GITHUB_API_SOURCE ?? 'https://api.github.com' }),
  ],
  devToolbar: { enabled: false },
  vite: {
    build: {
      // A script stays a file of its own: one inside the page would be refused by a strict Content-Security-Policy.
      assetsInlineLimit: 0,
      // Every MDX page would warn about a directive of Astro's own.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
