// Reads Markdown and MDX in the browser, as the site's own processor does at build time. Nothing in a text is ever run here: a draft may come
// from anybody who can propose one, and the editors' page holds the key to the repository.
import Slugger from 'github-slugger';
import type { Element, Nodes, Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import type { MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { toHast } from 'mdast-util-to-hast';
import { faultInWords, textFaults } from '../../markdown/faults/text-faults.ts';
import { readMarkdown, type TextKind } from '../../markdown/markdown-tree.ts';
import { DraftProblems } from '../draft-problems.ts';
import { smartPunctuation, smartPunctuationFromMarkdown } from './smart-punctuation.ts';

/** A heading as Astro tells of it. */
export interface BodyHeading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** A text, read. */
export interface ParsedBody {
  readonly tree: Root;
  readonly headings: readonly BodyHeading[];
}

const mdxNodes = ['mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxFlowExpression', 'mdxTextExpression'] as const;

/**
 * Reads the text below an entry's fields.
 * @throws {DraftProblems} with a sentence for each piece of code, and for each component that there is not
 */
export function parseBody(body: string, kind: TextKind): ParsedBody {
  const tree = forAstro(toHast(read(body, kind), { allowDangerousHtml: true, passThrough: [...mdxNodes] }) as Root);
  if (kind === 'md') tree.children.push({ type: 'text', value: '\n' }); // Markdown ends with one on the site, MDX does not
  return { tree, headings: nameHeadings(tree) };
}

function read(body: string, kind: TextKind): MarkdownRoot {
  const faults = textFaults(body, kind);
  const reading = readMarkdown(body, kind, [{ micromark: smartPunctuation, mdast: smartPunctuationFromMarkdown }]);
  if (faults.length > 0 || 'unreadableAt' in reading) throw new DraftProblems(faults.map((fault) => faultInWords(fault, body)));
  return reading.tree;
}

/** The tree as Astro's JSX takes it: HTML that was typed is put in as it is, and comments in braces are left out. */
function forAstro<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node;
  const children = node.children
    .filter(({ type }) => type !== 'mdxFlowExpression' && type !== 'mdxTextExpression')
    .map((child) => (child.type === 'raw' ? typedHtml(child.value) : forAstro(child)));
  return { ...node, children };
}

function typedHtml(value: string): MdxJsxTextElementHast {
  const html = { type: 'mdxJsxAttribute', name: 'set:html', value } as const;
  return { type: 'mdxJsxTextElement', name: 'Fragment', attributes: [html], children: [] };
}

/** Gives every heading the id that Astro gives it, and lists them. */
function nameHeadings(tree: Root): readonly BodyHeading[] {
  const slugger = new Slugger();
  const headings: BodyHeading[] = [];
  const visit = (node: Nodes) => {
    if (node.type === 'element' && /^h[1-6]$/.test(node.tagName)) headings.push(nameHeading(node, slugger));
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return headings;
}

function nameHeading(element: Element, slugger: Slugger): BodyHeading {
  const text = textOf(element);
  const given = element.properties['id'];
  const slug = typeof given === 'string' ? given : slugger.slug(text);
  element.properties['id'] = slug;
  return { depth: Number(element.tagName.slice(1)), slug, text };
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return node.type === 'text' ? node.value : '';
}
