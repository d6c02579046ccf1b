// Loads YAML entries with the parser that the content checks use. Astro's own reads an unquoted 2014-08-29 as a timestamp
// (YAML 1.1); this one keeps it as the text that an editor wrote, so the site and the checks never disagree.
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';

interface YamlLoaderOptions {
  /** The folder, relative to the project's root. */
  readonly directory: string;
  /** The one entry to load; all of the folder where left out. */
  readonly only?: string;
}

const extension = '.yml';

/** Entries from `*.yml` in one folder; an entry's id is its file's name without `.yml`. */
export function yamlLoader({ directory, only }: YamlLoaderOptions): Loader {
  return {
    name: 'yaml-loader',
    async load({ store, parseData, config, watcher }) {
      const folder = new URL(`${directory}/`, config.root);
      const loadAll = async () => {
        const files = (await readdir(folder)).filter((name) => name.endsWith(extension)).sort();
        const ids = files.map((name) => name.slice(0, -extension.length)).filter((id) => only === undefined || id === only);
        store.clear();
        for (const id of ids) {
          const filePath = fileURLToPath(new URL(`${id}${extension}`, folder));
          const data = await parseData({ id, data: parse(await readFile(filePath, 'utf8')), filePath });
          store.set({ id, data });
        }
      };
      await loadAll();
      watcher?.add(fileURLToPath(folder));
      watcher?.on('all', async (_event, path) => {
        if (path.startsWith(fileURLToPath(folder)) && path.endsWith(extension)) await loadAll();
      });
    },
  };
}
