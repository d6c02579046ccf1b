import { htmlOf, textOf } from '../markdown/html-of.ts';

const factTag = /<Fact\s+name="([\w-]+)"\s*\/>/g;
/** What people do not read as sentences. */
const unread = /<(h[1-6]|pre)[^>]*>[\s\S]*?<\/\1>/g;
const blockTag = /<\/?(?:p|ul|ol|li|blockquote|table|thead|tbody|tr|th|td|hr|br|div|section)\b[^>]*>/;

/**
 * The sentences of a text in Markdown or MDX, one string for each paragraph and each list item. Headings and code are left out: they are
 * not sentences, and would make a text seem easier than it is.
 * @param facts what `<Fact name="…" />` shows, by name
 */
export function proseOf(markdown: string, facts: Readonly<Record<string, string>>): readonly string[] {
  const filled = markdown.replace(factTag, (_tag, name: string) => facts[name] ?? '');
  return htmlOf(filled)
    .replace(unread, '<p>')
    .split(blockTag)
    .map(textOf)
    .filter((block) => /\w/.test(block));
}
