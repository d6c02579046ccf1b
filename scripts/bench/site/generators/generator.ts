import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** A static site generator as the build benchmark sees it. Its project puts the pages into `dist`. */
export type Generator = {
  /** Its name and version, such as `Eleventy 3.1.8`. */
  readonly name: string;
  /** Where its project keeps the Markdown. */
  readonly contentFolder: string;
  /** Everything of its project but the Markdown: relative path to text. */
  readonly files: Readonly<Record<string, string>>;
  /** A `node_modules` that its project needs to see as its own. */
  readonly packages?: string;
  /** What Node is started with. */
  readonly words: readonly string[];
};

/** The version that a package's `package.json` gives. */
export async function versionIn(manifest: string): Promise<string> {
  return z.object({ version: z.string() }).parse(JSON.parse(await readFile(manifest, 'utf8'))).version;
}

/** The same page for all; each generator puts its own words for what varies. */
export function pageTemplate(own: { title: string; descriptionAttribute: string; content: string }): string {
  return `<!doctype html>
<html lang="en-US">
  <head>
    <meta charset="utf-8" />
    <title>${own.title}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="description" ${own.descriptionAttribute} />
  </head>
  <body>
    <header><a href="/">All texts</a></header>
    <main>
      <h1>${own.title}</h1>
      ${own.content}
    </main>
    <footer>The same texts by every generator.</footer>
  </body>
</html>
`;
}
