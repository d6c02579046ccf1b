import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Files that need git, a disk or a build, and what takes their place in a browser (cms/previews/stand-ins/). */
const replaced: Readonly<Record<string, string>> = {
  'src/components/forum/Demonstration.astro': 'Nothing.astro',
  'src/layouts/Layout.astro': 'Layout.astro',
  'src/site/form-version.ts': 'form-version.ts',
  'src/site/forum/poster.ts': 'poster.ts',
  'src/site/history/last-updated.ts': 'last-updated.ts',
  'src/site/program-clock.ts': 'program-clock.ts',
};

/** Sends every import of such a file, and of `astro:content`, to its stand-in. */
export function standIns(root: URL): Plugin {
  const pathOf = (file: string) => fileURLToPath(new URL(file, root));
  const standIn = (name: string) => pathOf(`cms/previews/stand-ins/${name}`);
  const table = new Map(Object.entries(replaced).map(([file, name]) => [pathOf(file), standIn(name)]));
  return {
    name: 'stand-ins',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (source === 'astro:content') return standIn('astro-content.ts');
      if (!source.startsWith('.')) return undefined;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return (resolved && table.get(resolved.id)) ?? resolved;
    },
  };
}
