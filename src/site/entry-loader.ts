// Loads entries with the YAML parser that the content checks use. Astro's own reads an unquoted 2014-08-29 as a timestamp (YAML 1.1);
// this one keeps it as the text that an editor wrote, so the site and the checks never disagree.
import { readdir, readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { splitFrontmatter } from '../domain/text/frontmatter.ts';

interface EntryLoaderOptions {
  /** The folder, relative to the project's root. */
  readonly directory: string;
  /** `.yml`, or `.md` for front matter with a text below it. */
  readonly extension?: '.yml' | '.md';
  /** The one entry to load; all of the folder where left out. */
  readonly only?: string;
}

/** Entries from the files of one folder; an entry's id is its file's name without the extension. */
export function entryLoader({ directory, extension = '.yml', only }: EntryLoaderOptions): Loader {
  return {
    name: 'entry-loader',
    async load({ store, parseData, renderMarkdown, config, watcher }) {
      const folder = new URL(`${directory}/`, config.root);
      const load = async (id: string) => {
        const url = new URL(`${id}${extension}`, folder);
        const filePath = fileURLToPath(url);
        const text = await readFile(filePath, 'utf8');
        if (extension === '.yml') return store.set({ id, data: await parseData({ id, data: parse(text), filePath }) });
        const { frontmatter, body } = splitFrontmatter(text);
        const data = await parseData({ id, data: parse(frontmatter), filePath });
        const rendered = await renderMarkdown(body, { fileURL: url });
        // Pictures of a text are found, made small and named by what Astro is told here.
        const assetImports = rendered.metadata?.imagePaths ?? [];
        return store.set({ id, data, body, rendered, filePath: pathBelow(config.root, filePath), assetImports });
      };
      const loadAll = async () => {
        const files = (await readdir(folder)).filter((name) => name.endsWith(extension)).sort();
        const ids = files.map((name) => name.slice(0, -extension.length)).filter((id) => only === undefined || id === only);
        store.clear();
        for (const id of ids) await load(id);
      };
      await loadAll();
      watcher?.add(fileURLToPath(folder));
      watcher?.on('all', async (_event, path) => {
        if (path.startsWith(fileURLToPath(folder)) && path.endsWith(extension)) await loadAll();
      });
    },
  };
}

/** As Astro wants it: from the project's root, with slashes. */
function pathBelow(root: URL, file: string): string {
  return relative(fileURLToPath(root), file).split(sep).join('/');
}
