import { componentNames } from '../../../src/domain/page/component-names.ts';
import { textComponents } from '../../../src/site/text-components.ts';
import type { MarkdownNode } from './markdown-node.ts';

type Values = Readonly<Record<string, unknown>>;

/** A component as a text names it, for Decap's editor. */
export interface NamedComponent {
  readonly isBlock: boolean;
  readonly data: NonNullable<MarkdownNode['data']>;
}

/** The component that `tag` names as `tagOf` would write it; undefined for everything else, also for a value that there is not. */
export function componentIn(tag: string): NamedComponent | undefined {
  const name = componentNames.find((one) => tag.startsWith(`<${one} `));
  if (name === undefined) return undefined;
  const { choice, isBlock } = textComponents[name];
  const data = (values: Values) => ({ isBlock, data: { shortcode: name, shortcodeData: values } });
  if (choice === undefined) return tag === tagOf(name, {}) ? data({}) : undefined;
  const chosen = choice.options.map(({ value }) => ({ [choice.name]: value })).find((values) => tag === tagOf(name, values));
  return chosen && data(chosen);
}

/** The tag of a component with what was chosen for it, such as `<Fact name="length" />`. The first option counts where nothing was. */
export function tagOf(name: (typeof componentNames)[number], values: Values): string {
  const { choice } = textComponents[name];
  if (choice === undefined) return `<${name} />`;
  const chosen = choice.options.find(({ value }) => value === values[choice.name]) ?? choice.options[0];
  return `<${name} ${choice.name}="${chosen?.value ?? ''}" />`;
}
