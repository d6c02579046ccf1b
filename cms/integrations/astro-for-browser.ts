import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from '@astrojs/compiler-rs';
import type { Plugin } from 'vite';

interface BrowserOptions {
  /** The project's root. */
  readonly root: URL;
  /** The site's address, as `astro.config.mjs` gives it. */
  readonly site: string;
}

/**
 * Lets Vite bundle `.astro` files for a browser, with the compiler and the options of the site's own build. Astro's own plugin replaces a
 * component by an empty object there, since pages never need one in a browser: only the editors' previews do.
 */
export function astroForBrowser({ root, site }: BrowserOptions): Plugin {
  const directory = fileURLToPath(root);
  return {
    name: 'astro-for-browser',
    enforce: 'pre',
    load: {
      // The script of a component: a preview shows what a page says, and runs nothing.
      filter: { id: /\.astro\?astro&type=script/ },
      handler: () => ({ code: '' }),
    },
    transform: {
      filter: { id: /\.astro$/ },
      handler(source, id) {
        const { code, diagnostics, css } = transform(source, {
          compact: true,
          filename: id,
          normalizedFilename: `/${relative(directory, id)}`,
          internalURL: 'astro/compiler-runtime',
          astroGlobalArgs: JSON.stringify(site),
          scopedStyleStrategy: 'attribute',
          resultScopedSlot: true,
          resolvePath: (specifier) => specifier,
        });
        const error = diagnostics.find(({ severity }) => severity === 'error');
        if (error) throw new Error(`${id}: ${error.text}`);
        if (css.length > 0) throw new Error(`${id} has a <style>: keep styles in src/styles/, where previews find them`);
        return { code, moduleType: 'ts' };
      },
    },
  };
}
