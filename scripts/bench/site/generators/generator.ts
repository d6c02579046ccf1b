/** A static site generator as the build benchmark sees it. */
export type Generator = {
  /** Its name and version, such as `Eleventy 3.1.8`. */
  readonly name: string;
  /** Where its project keeps the Markdown. */
  readonly contentFolder: string;
  /** Where its project puts the pages. */
  readonly outputFolder: string;
  /** Everything of its project but the Markdown: relative path to text. */
  readonly files: Readonly<Record<string, string>>;
  /** Folders of this repository that its project needs to see as its own. */
  readonly links: readonly string[];
  /** What it leaves for its next build, which would be a warm one. */
  readonly caches: readonly string[];
  readonly command: readonly [program: string, ...words: readonly string[]];
};

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
