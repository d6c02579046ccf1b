const fence = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

/** The YAML between the two `---` lines at the top of a Markdown file, and the text below; no front matter is empty YAML. */
export function splitFrontmatter(text: string): { readonly frontmatter: string; readonly body: string } {
  const match = fence.exec(text);
  return match ? { frontmatter: match[1] ?? '', body: text.slice(match[0].length) } : { frontmatter: '', body: text };
}
