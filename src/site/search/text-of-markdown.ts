/** The words of a short Markdown or MDX text, for the search index: link texts stay, addresses, tags and marks go. */
export function textOfMarkdown(markdown: string): string {
  return markdown
    .replace(/<[^>]*>/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`#>]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
