import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { astroForBrowser } from './astro-for-browser.ts';
import { standIns } from './stand-ins.ts';

/**
 * Bundles the editors' previews (cms/previews/) once the pages are built: `admin/previews.js`, which renders the site's own components in a
 * browser, and `admin/previews.css`, the styles of all of them.
 */
export function previews(): AstroIntegration {
  let root: URL;
  let site: string;
  return {
    name: 'previews',
    hooks: {
      'astro:config:done'({ config }) {
        root = config.root;
        site = config.site ?? '';
      },
      async 'astro:build:done'({ dir, logger }) {
        const start = performance.now();
        await bundlePreviews({ root, site, directory: new URL('admin/', dir) });
        logger.info(`bundled in ${Math.round(performance.now() - start)} ms`);
      },
    },
  };
}

async function bundlePreviews({ root, site, directory }: { readonly root: URL; readonly site: string; readonly directory: URL }) {
  await build({
    configFile: false,
    root: fileURLToPath(root),
    publicDir: false,
    logLevel: 'warn',
    plugins: [standIns(root), astroForBrowser({ root, site })],
    resolve: { conditions: ['module', 'browser', 'production'] },
    build: {
      outDir: fileURLToPath(directory),
      emptyOutDir: false,
      target: 'es2023',
      cssCodeSplit: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1000, // loaded by the editors' page only
      rolldownOptions: {
        input: fileURLToPath(new URL('cms/previews/previews.ts', root)),
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: 'previews.js', assetFileNames: 'previews[extname]', codeSplitting: false },
      },
    },
  });
}
