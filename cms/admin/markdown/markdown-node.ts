/** A piece of a text, as Decap's editor and mdast both know it; a component of ours is a `shortcode` or an `inline-shortcode` there. */
export interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly title?: string | null;
  readonly alt?: string | null;
  readonly identifier?: string;
  readonly children?: readonly MarkdownNode[];
  readonly data?: { readonly shortcode?: string; readonly shortcodeData?: Readonly<Record<string, unknown>> };
  readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } } | undefined;
}

/** `node` with every child replaced by what `replace` makes of it, or by nothing. */
export function withChildren(node: MarkdownNode, replace: (child: MarkdownNode) => MarkdownNode | undefined): MarkdownNode {
  if (node.children === undefined) return node;
  return { ...node, children: node.children.map(replace).filter((child) => child !== undefined) };
}
