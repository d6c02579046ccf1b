// Makes the Pagefind index when the pages are built: every public page, and the entries that stand together on one page.
import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { build } from 'vite';
import { engineFolder } from '../site/search/engine.ts';
import { recordsFile, searchRecordsSchema, typeFilter } from '../site/search/search-record.ts';

/** Older interfaces that Pagefind writes as well, and nothing here loads. */
const unused = ['pagefind-ui.js', 'pagefind-ui.css', 'pagefind-modular-ui.js', 'pagefind-modular-ui.css'];

/** Indexes what has `data-pagefind-body`, and the records that the pages wrote for it. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const { index, errors } = await createIndex();
        if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
        await succeeded(index.addDirectory({ path: site }));
        const file = new URL(recordsFile, dir);
        for (const { kind, ...record } of searchRecordsSchema.parse(JSON.parse(await readFile(file, 'utf8')))) {
          const { url, title, text } = record;
          await succeeded(
            index.addCustomRecord({
              url,
              content: /[.?!]$/.test(title) ? `${title} ${text}` : `${title}. ${text}`,
              language: 'en-us',
              meta: { title },
              filters: { [typeFilter]: [kind] },
            }),
          );
        }
        await rm(file);
        await succeeded(index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) }));
        await Promise.all(unused.map((name) => rm(new URL(`pagefind/${name}`, dir), { force: true })));
        await close();
        await writeEngine(fileURLToPath(new URL(engineFolder, dir)));
      },
    },
  };
}

/** Pagefind's interface loads a file of this name from the folder that it is told. */
async function writeEngine(outDir: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      target: 'es2024',
      reportCompressedSize: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('../scripts/search-engine.ts', import.meta.url)),
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: 'pagefind.js' },
      },
    },
  });
}

async function succeeded(work: Promise<{ errors: string[] }>): Promise<void> {
  const { errors } = await work;
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
