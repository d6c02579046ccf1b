/** What a component of MDX says in a page: its name and attributes, such as `Fact` with `name="length"`. Undefined: nothing. */
export type ComponentText = (component: string, attributes: Readonly<Record<string, string>>) => string | undefined;

const tag = /<\/?([A-Za-z]\w*)([^>]*)>/g;
const attribute = /(\w+)="([^"]*)"/g;

/** The words of a short Markdown or MDX text, for the search index: link texts and what components say stay; addresses, tags and marks go. */
export function textOfMarkdown(markdown: string, textOf: ComponentText): string {
  return markdown
    .replace(tag, (_whole, component: string, attributes: string) => {
      const given = Object.fromEntries([...attributes.matchAll(attribute)].map(([, name = '', value = '']) => [name, value]));
      return /^[A-Z]/.test(component) ? (textOf(component, given) ?? '') : ' ';
    })
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`#>]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
