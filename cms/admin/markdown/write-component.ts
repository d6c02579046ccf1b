import { componentNames } from '../../../src/domain/page/component-names.ts';
import { tagOf } from './component-tag.ts';
import type { MarkdownNode } from './markdown-node.ts';
import { pieceName } from './read-markdown.ts';

/** A component of the editor as the text names it. */
export function writeComponent({ data }: MarkdownNode): string {
  const values = data?.shortcodeData ?? {};
  if (data?.shortcode === pieceName) return String(values['source'] ?? '');
  const name = componentNames.find((one) => one === data?.shortcode);
  return name === undefined ? '' : tagOf(name, values);
}
