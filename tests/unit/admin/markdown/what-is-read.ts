// What a reader gets of a text, as one line: every character with its emphasis and link, and the blocks that it stands in. Two ways to it,
// which know nothing of each other: from what stands in the editor, and from the page's HTML.
import type { SlateNode } from '../../../../scripts/content/decap-markdown.ts';

const blockTags: Readonly<Record<string, string>> = {
  'bulleted-list': 'ul',
  'numbered-list': 'ol',
  'list-item': 'li',
  quote: 'blockquote',
  'heading-two': 'h2',
  'heading-three': 'h3',
};

/** What stands in the editor. Spaces do not count: Markdown has none at the ends of lines. */
export function readInEditor(blocks: readonly SlateNode[], marks = ''): string {
  return blocks
    .map((node) => {
      if (node.text !== undefined) return characters(node.text, marks + (node.bold ? 'b' : '') + (node.italic ? 'i' : ''));
      const children = node.children ?? [];
      if (node.type === 'link') return readInEditor(children, `${marks}⟨${urlOf(node)}⟩`);
      if (node.type === 'inline-shortcode') return '§';
      const tag = blockTags[node.type ?? ''] ?? 'p';
      const inside = readInEditor(children, marks);
      return inside === '' ? '' : tag === 'p' ? inside : `(${tag} ${inside})`;
    })
    .join('');
}

/** What stands in the page, of which components are left as they were written. */
export function readInPage(html: string): string {
  let read = '';
  const open = { strong: 0, em: 0 };
  let url: string | undefined;
  for (const [token, close, tag = '', rest = ''] of html.matchAll(/<(\/?)(\w+)((?:\s[^>]*)?)>|[^<]+/g)) {
    if (tag === 'Fact') read += '§';
    else if (tag === 'strong' || tag === 'em') open[tag] += close ? -1 : 1;
    else if (tag === 'a') url = close ? undefined : decoded(/href="([^"]*)"/.exec(rest)?.[1] ?? '');
    else if (/^(?:ul|ol|li|blockquote|h\d)$/.test(tag)) read += close ? ')' : `(${tag} `;
    else if (tag === '') {
      const link = url === undefined ? '' : `⟨${url}⟩`;
      read += characters(decoded(token), (open.strong ? 'b' : '') + (open.em ? 'i' : ''), link);
    }
  }
  return read;
}

function characters(text: string, marks: string, link = ''): string {
  return [...text.replace(/\s/g, '')].map((character) => `${character}${marks}${link}|`).join('');
}

function urlOf({ data }: SlateNode): string {
  return data && 'url' in data ? String(data.url) : '';
}

function decoded(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
