import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

/** Static pages only. What depends on a request is filled in at the edge (functions/). */
export default defineConfig({
  site: process.env.SITE_URL ?? 'https://mentoring.example.org',
  output: 'static',
  trailingSlash: 'always',
  // Astro 7's own default, 'jsx', drops the space between two inline elements on two lines.
  compressHTML: true,
  // One small file that every page shares: cached once, and no style that a strict Content-Security-Policy would refuse.
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Nothing is highlighted, and Shiki's inline styles would be refused.
  markdown: { syntaxHighlight: false },
  integrations: [mdx()],
  devToolbar: { enabled: false },
  vite: {
    build: {
      // A small script stays a file of its own: a strict Content-Security-Policy would refuse it inline.
      assetsInlineLimit: 0,
      // Every MDX page would warn about a directive of Astro's own.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
