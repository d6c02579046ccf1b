// Reads a text as a tree. The CMS in the browser asks it too: it imports nothing of Node, and nothing in a text is ever run here.
import type { Root } from 'mdast';
import { type Extension as FromMarkdownExtension, fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { gfm } from 'micromark-extension-gfm';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import type { Extension } from 'micromark-util-types';

/** `mdx` for texts that may name components. */
export type TextKind = 'md' | 'mdx';

/** What a reader adds to the notation. */
export interface Notation {
  readonly micromark: Extension;
  readonly mdast: FromMarkdownExtension;
}

/** A text as a tree; or the line at which it cannot be read on, where that is known. */
export type TextReading = { readonly tree: Root } | { readonly unreadableAt: number | undefined };

/** Reads the text below an entry's fields. */
export function readMarkdown(body: string, kind: TextKind, more: readonly Notation[] = []): TextReading {
  const isMdx = kind === 'mdx';
  try {
    const tree = fromMarkdown(body, {
      extensions: [gfm(), ...more.map(({ micromark }) => micromark), ...(isMdx ? [mdxJsx(), mdxExpression(), mdxMd()] : [])],
      mdastExtensions: [
        gfmFromMarkdown(),
        ...more.map(({ mdast }) => mdast),
        ...(isMdx ? [mdxJsxFromMarkdown(), mdxExpressionFromMarkdown()] : []),
      ],
    });
    return { tree };
  } catch (error) {
    return { unreadableAt: lineOf(error) };
  }
}

/** Where reading stopped. Of a tag that is never closed, mdast-util-mdx-jsx names the place in its message only: `(3:1-3:6)`. */
function lineOf(error: unknown): number | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('line' in error && typeof error.line === 'number') return error.line;
  const place = /\((?<line>\d+):\d+-/.exec(error.message)?.groups?.['line'];
  return place === undefined ? undefined : Number(place);
}
