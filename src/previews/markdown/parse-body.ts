// Reads Markdown and MDX in the browser, as the site's own processor does at build time. Nothing in a text is ever run here: a draft may come
// from anybody who can propose one, and the editors' page holds the key to the repository.
import Slugger from 'github-slugger';
import type { Element, Nodes, Root } from 'hast';
import type { Nodes as MarkdownNodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { type MdxJsxTextElementHast, mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import { problemAtLine } from '../draft-problems.ts';
import { refuseCode } from './refuse-code.ts';
import { smartPunctuation, smartPunctuationFromMarkdown } from './smart-punctuation.ts';

/** `mdx` for texts that may name components. */
export type BodyKind = 'md' | 'mdx';

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
 * @throws {DraftProblems} with a sentence that names the line
 */
export function parseBody(body: string, kind: BodyKind): ParsedBody {
  const isMdx = kind === 'mdx';
  const markdown = read(body, isMdx);
  refuseCode(markdown, isMdx);
  const tree = forAstro(toHast(markdown, { allowDangerousHtml: true, passThrough: [...mdxNodes] }) as Root);
  if (!isMdx) tree.children.push({ type: 'text', value: '\n' }); // Markdown ends with one on the site, MDX does not
  return { tree, headings: nameHeadings(tree) };
}

function read(body: string, isMdx: boolean): MarkdownNodes {
  try {
    return fromMarkdown(body, {
      extensions: [gfm(), smartPunctuation, ...(isMdx ? [mdxJsx(), mdxExpression(), mdxMd()] : [])],
      mdastExtensions: [
        gfmFromMarkdown(),
        smartPunctuationFromMarkdown,
        ...(isMdx ? [mdxJsxFromMarkdown(), mdxExpressionFromMarkdown()] : []),
      ],
    });
  } catch (error) {
    throw problemAtLine(
      lineOf(error),
      'The text cannot be read from here on. Look for a tag that is not closed (write <ContactLink /> with the slash), or for a < or a { that stands alone: write \\< or \\{ for the sign itself.',
    );
  }
}

/** Where reading stopped. Of a tag that is never closed, mdast-util-mdx-jsx names the place in its message only: `(3:1-3:6)`. */
function lineOf(error: unknown): number | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('line' in error && typeof error.line === 'number') return error.line;
  const told = /\((?<line>\d+):\d+-/.exec(error.message)?.groups?.['line'];
  return told === undefined ? undefined : Number(told);
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
