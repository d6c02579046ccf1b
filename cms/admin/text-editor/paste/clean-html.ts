// Makes of pasted HTML what a text of the site can hold. What comes from Word, Google Docs or a page says with styles what HTML says with
// elements, and brings pictures that are not on the site.
import type { Element, ElementContent, Root, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { element, isSpace, type Node } from './html-tree.ts';
import { isHidden, type Look, lookIn } from './look.ts';
import { typedLists } from './typed-lists.ts';

/** What shows no words, or words that belong to a page and not to its text. */
const dropped =
  /^(?:script|style|title|template|noscript|head|meta|link|button|input|select|textarea|svg|canvas|map|colgroup|col)$/;
/** What is not on the site, and the word that says what stood there. */
const replaced: Readonly<Record<string, string>> = {
  audio: 'recording',
  embed: 'embedded page',
  iframe: 'embedded page',
  img: 'picture',
  object: 'embedded page',
  video: 'video',
};
/** Elements that stay, without anything but what a text needs of them. All others leave their words. */
const kept = /^(?:p|h[1-6]|blockquote|pre|code|li|dl|dt|dd|q|div)$/;
const keptProperties = ['start', 'colSpan', 'rowSpan'] as const;
const divisions =
  /^(?:address|article|aside|body|center|details|dialog|fieldset|figcaption|figure|footer|form|header|hgroup|html|legend|main|nav|section|summary)$/;

/** The tree of `html` with elements for what it shows, and nothing else. */
export function cleanHtml(html: string): Root {
  const plain = { bold: false, italic: false, inHeading: false };
  return { type: 'root', children: cleanAll(fromHtml(html, { fragment: true }).children, plain) };
}

function cleanAll(nodes: readonly Node[], look: Look): ElementContent[] {
  return typedLists(nodes).flatMap((node) => {
    if (node.type === 'text') return [inLook(text(withoutHardSpaces(node.value)), look)];
    return node.type === 'element' && !isHidden(node) ? clean(node, lookIn(node, look)) : [];
  });
}

/** What becomes of `node`, whose words have this `look`. */
function clean(node: Element, look: Look): ElementContent[] {
  const { tagName, properties } = node;
  if (dropped.test(tagName)) return [];
  if (tagName in replaced) return placeholder(node, look);
  if (tagName === 'table') return table(node, look);
  const children = cleanAll(node.children, look);
  if (tagName === 'a') return isAddress(properties['href']) ? [element('a', children, { href: properties['href'] })] : children;
  if (tagName === 'ul' || tagName === 'menu') return [element('ul', rows(children))];
  if (tagName === 'ol') return [element('ol', rows(children), own(properties))];
  if (tagName === 'br') return String(properties['className']) === 'Apple-interchange-newline' ? [] : [element('br', [])];
  if (divisions.test(tagName)) return [element('div', children)];
  return kept.test(tagName) ? [element(tagName, children, own(properties))] : children;
}

const text = (value: string): Text => ({ type: 'text', value });

const own = (properties: Element['properties']) =>
  Object.fromEntries(keptProperties.flatMap((name) => (name in properties ? [[name, properties[name]]] : [])));

function inLook(node: Text, { bold, italic }: Look): ElementContent {
  const slanted = italic ? element('em', [node]) : node;
  return bold ? element('strong', [slanted]) : slanted;
}

/** Hard spaces that only keep the look: Word and browsers put them beside others. One between two words stays, as in “10 km”. */
const withoutHardSpaces = (value: string) => value.replace(/\u00A0(?=\s|$)|(?<=^|\s)\u00A0/g, ' ');

/** `[picture: Two people read]`; nothing for what nobody sees, and an emoji for its picture. */
function placeholder({ tagName, properties }: Element, look: Look): ElementContent[] {
  const words = String(properties['alt'] ?? properties['title'] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  if (String(properties['ariaRoleDescription']) === 'checkbox') return []; // of a list of tasks in Google Docs
  if ([properties['width'], properties['height']].some((size) => Number(size) <= 1)) return [];
  if (/^\p{RGI_Emoji}$/v.test(words)) return [text(words)];
  return [inLook(text(words === '' ? `[${replaced[tagName]}]` : `[${replaced[tagName]}: ${words}]`), look)];
}

/** Whether a link leads somewhere for readers as well: not to a mark within the pasted page, nor to a file of the editor's machine. */
const isAddress = (href: unknown): href is string =>
  typeof href === 'string' && /^(?:https?:|mailto:|tel:|\/(?!\/))/i.test(href.trim());

/** The items of a list, where also what Google Docs and Word put beside them belongs to one: a list within it, mostly. */
function rows(children: readonly ElementContent[]): ElementContent[] {
  const result: Element[] = [];
  for (const child of children) {
    const last = result.at(-1);
    if (isSpace(child)) continue;
    if (child.type === 'element' && child.tagName === 'li') result.push(child);
    else if (last) last.children.push(child);
    else result.push(element('li', [child]));
  }
  return result;
}

/** A table of one column, or with another in it, only lays out a page. */
function table({ children }: Element, look: Look): ElementContent[] {
  const lines = children
    .flatMap((child) => nearest(child, /^tr$/))
    .map((line) => line.children.flatMap((child) => nearest(child, /^t[dh]$/)));
  const isLayout =
    lines.every(({ length }) => length < 2) ||
    lines.flat().some((cell) => cell.children.some((child) => nearest(child, /^table$/).length > 0));
  const cell = (tagName: string, node: Element) =>
    element(tagName, cleanAll(node.children, lookIn(node, look)), own(node.properties));
  const captions = children.flatMap((child) => (child.type === 'element' && child.tagName === 'caption' ? [cell('p', child)] : []));
  if (isLayout) return [...captions, ...lines.flat().map((one) => cell('div', one))];
  return [
    ...captions,
    element(
      'table',
      lines.map((line) =>
        element(
          'tr',
          line.map((one) => cell('td', one)),
        ),
      ),
    ),
  ];
}

/** `node`, or else what is in it, as far as its name matches. */
function nearest(node: Node, name: RegExp): readonly Element[] {
  if (node.type !== 'element') return [];
  return name.test(node.tagName) ? [node] : node.children.flatMap((child) => nearest(child, name));
}
