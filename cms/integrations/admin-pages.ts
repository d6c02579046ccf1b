import type { AstroIntegration } from 'astro';

/** The editors' page, and the content that its previews are drawn with. */
export function adminPages(): AstroIntegration {
  return {
    name: 'admin-pages',
    hooks: {
      'astro:config:setup'({ injectRoute }) {
        injectRoute({ pattern: '/admin', entrypoint: new URL('../admin/page.astro', import.meta.url) });
        injectRoute({
          pattern: '/admin/site-content.json',
          entrypoint: new URL('../previews/site-content.json.ts', import.meta.url),
        });
      },
    },
  };
}
