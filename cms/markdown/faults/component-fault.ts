import type { Nodes } from 'mdast';
import type {} from 'mdast-util-mdx-jsx';
import { type TextComponent, textComponents } from '../../../src/site/text-components.ts';

const known: ReadonlyMap<string, TextComponent> = new Map(Object.entries(textComponents));
const allNames = [...known.keys()].map((name) => `<${name} />`).join(', ');

/** What is wrong with the component that `node` names, and what to write instead; undefined where it is none, or a good one. */
export function componentFault(node: Nodes): string | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const { name } = node;
  if (name === null || !/^[A-Z]/.test(name)) return undefined;
  const component = known.get(name);
  if (component === undefined) return `There is no component <${name}>. Use one of ${allNames}.`;
  const { choice } = component;
  const given = node.attributes.flatMap((attribute) => (attribute.type === 'mdxJsxAttribute' ? [attribute] : []));
  const surplus = given.find((attribute) => attribute.name !== choice?.name);
  if (surplus) return `<${name}> knows no “${surplus.name}”. Write ${examples(name, component)}.`;
  if (node.children.length > 0) return `Nothing stands inside <${name}>. Write ${examples(name, component)}.`;
  if (choice === undefined) return undefined;
  const value = given[0]?.value;
  if (choice.options.some((option) => option.value === value)) return undefined;
  const problem = typeof value === 'string' ? `<${name}> knows no “${value}”.` : `<${name}> does not say which one.`;
  return `${problem} Write ${examples(name, component)}.`;
}

function examples(name: string, { choice }: TextComponent): string {
  if (choice === undefined) return `<${name} />`;
  const values = choice.options.map(({ value }) => value);
  const [first = '', ...others] = values;
  return `<${name} ${choice.name}="${first}" />${others.length > 0 ? `, or with one of ${others.join(', ')}` : ''}`;
}
