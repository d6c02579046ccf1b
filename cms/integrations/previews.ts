import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Rolldown } from 'vite';
import { astroForBrowser } from './astro-for-browser.ts';
import { standIns } from './stand-ins.ts';

const types = { 'previews.js': 'text/javascript', 'previews.css': 'text/css' } as const;
const fileNames = ['previews.js', 'previews.css'] as const;

/**
 * Bundles the editors' previews (cms/previews/) once the pages are built, and on Astro's dev server when they are asked for: `admin/previews.js`, which renders the site's own components in a
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
      'astro:server:setup'({ server, logger }) {
        let bundle: ReturnType<typeof bundlePreviews> | undefined;
        const code = ['src/', 'cms/'].map((folder) => fileURLToPath(new URL(folder, root)));
        server.watcher.on('all', (_event, path) => {
          if (code.some((folder) => path.startsWith(folder))) bundle = undefined;
        });
        for (const name of fileNames) {
          server.middlewares.use(`/admin/${name}`, async (_request, response, next) => {
            try {
              bundle ??= bundlePreviews({ root, site });
              response.setHeader('content-type', types[name]).end((await bundle).get(name));
            } catch (error) {
              bundle = undefined;
              logger.error(String(error));
              next(error);
            }
          });
        }
      },
      async 'astro:build:done'({ dir, logger }) {
        const start = performance.now();
        const bundle = await bundlePreviews({ root, site });
        await Promise.all(fileNames.map((name) => writeFile(new URL(`admin/${name}`, dir), bundle.get(name) ?? '')));
        logger.info(`bundled in ${Math.round(performance.now() - start)} ms`);
      },
    },
  };
}

/** The files by their names. */
async function bundlePreviews({
  root,
  site,
}: {
  readonly root: URL;
  readonly site: string;
}): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const { output } = (await build({
    configFile: false,
    root: fileURLToPath(root),
    publicDir: false,
    logLevel: 'warn',
    plugins: [standIns(root), astroForBrowser({ root, site })],
    resolve: { conditions: ['module', 'browser', 'production'] },
    build: {
      write: false,
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
  })) as Rolldown.RolldownOutput;
  return new Map(output.map((file) => [file.fileName, file.type === 'asset' ? file.source : file.code]));
}
