// Loads entries as the content checks read them, so that the site and the checks never disagree. Astro's own loader reads an unquoted
// 2014-08-29 as a timestamp (YAML 1.1).
import { readdir, readFile } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { type Collection, type CollectionName, collections, entryAt } from '../domain/library/collections.ts';
import { parseEntry } from './parse-entry.ts';

type Entry = Parameters<LoaderContext['store']['set']>[0];

/** The entries of a collection whose texts, where they have any, name no components; the id of one is its file's name without the extension. */
export function entryLoader(name: CollectionName): Loader {
  const { folder = '', extension }: Collection = collections[name];
  return {
    name: 'entry-loader',
    async load({ store, parseData, renderMarkdown, config, watcher, logger }) {
      const content = fileURLToPath(new URL('content/', config.root));
      const isOurs = (file: string) => entryAt(file)?.name === name;

      const read = async (file: string): Promise<Entry> => {
        const id = posix.basename(file, `.${extension}`);
        const path = join(content, file);
        const { fields, body } = parseEntry(file, await readFile(path, 'utf8'));
        const data = await parseData({ id, data: fields as Record<string, unknown>, filePath: path });
        if (extension === 'yml') return { id, data };
        if (extension === 'vtt') return { id, data, body };
        const rendered = await renderMarkdown(body, { fileURL: pathToFileURL(path) });
        // Pictures of a text are found, made small and named by what Astro is told here.
        const assetImports = rendered.metadata?.imagePaths ?? [];
        return { id, data, body, rendered, filePath: pathBelow(fileURLToPath(config.root), path), assetImports };
      };
      const readAll = async () => {
        const files = (await readdir(join(content, folder))).map((file) => posix.join(folder, file)).filter(isOurs);
        const entries = await Promise.all(files.sort().map(read));
        store.clear();
        for (const entry of entries) store.set(entry);
      };

      await readAll();
      watcher?.add(join(content, folder));
      watcher?.on('all', async (event, path) => {
        const file = pathBelow(content, path);
        if (!isOurs(file)) return;
        try {
          if (event === 'change') store.set(await read(file));
          else await readAll(); // in the order of their names
        } catch (error) {
          logger.error(String(error)); // somebody is in the middle of an edit: what was there last stays
        }
      });
    },
  };
}

/** With slashes, as Astro and the content write paths. */
function pathBelow(directory: string, path: string): string {
  return relative(directory, path).split(sep).join('/');
}
