// A text as an Astro component, as `render()` of `astro:content` gives it to a page.
import { Fragment, jsx } from 'astro/jsx-runtime';
import type { Nodes } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { TextKind } from '../../markdown/markdown-tree.ts';
import { type BodyHeading, type ParsedBody, parseBody } from './parse-body.ts';

type Components = Readonly<Record<string, unknown>>;

/** A page's text: what it renders, and its headings. */
export interface RenderedBody {
  readonly Content: (props: { readonly components?: Components }) => unknown;
  readonly headings: readonly BodyHeading[];
}

/** A page asks for forty answers at once; only the one that is being written changes. */
const known = new Map<string, ParsedBody>();
const mostKnown = 300;

/**
 * Reads a text and makes a component of it.
 * @throws {DraftProblems} with a sentence that names the line
 */
export async function renderBody(body: string, kind: TextKind): Promise<RenderedBody> {
  const { tree, headings } = parsedOnce(body, kind);
  const Content = ({ components = {} }: { readonly components?: Components }) => vnodeOf(tree, components);
  Object.assign(Content, { [Symbol.for('mdx-component')]: true });
  return { Content, headings };
}

function parsedOnce(body: string, kind: TextKind): ParsedBody {
  const key = `${kind}\n${body}`;
  const parsed = known.get(key) ?? parseBody(body, kind);
  if (known.size >= mostKnown) known.clear();
  known.set(key, parsed);
  return parsed;
}

function vnodeOf(tree: Nodes, components: Components): unknown {
  return toJsxRuntime(tree, {
    Fragment,
    jsx: jsx as never,
    jsxs: jsx as never,
    components: components as never,
    elementAttributeNameCase: 'html',
    stylePropertyNameCase: 'css',
    passKeys: false,
    // The one expression that is left after refuseCode: the name of a component.
    createEvaluater: () => ({
      evaluateExpression: (expression) => (expression.type === 'Identifier' ? components[expression.name] : undefined),
      evaluateProgram: () => undefined,
    }),
  });
}
