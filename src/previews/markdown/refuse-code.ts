// What MDX could hold beside text and components. No text of the site needs it, and a preview runs none of it.
import type { Nodes } from 'mdast';
import type {} from 'mdast-util-mdx-expression';
import type {} from 'mdast-util-mdx-jsx';
import { componentNames } from '../../domain/page/component-names.ts';
import { problemAtLine } from '../draft-problems.ts';

const known: readonly string[] = componentNames;
/** A comment, or nothing. */
const saysNothing = /^\s*(?:\/\*[\s\S]*\*\/\s*)?$/;
const components = componentNames.map((name) => `<${name} />`).join(', ');

/**
 * Looks through a text.
 * @throws {DraftProblems} at the first component that there is not, and at the first piece of code
 */
export function refuseCode(node: Nodes): void {
  const line = node.position?.start.line;
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      if (node.name && /^[A-Z]/.test(node.name) && !known.includes(node.name))
        throw problemAtLine(line, `There is no component <${node.name}>. Use one of ${components}.`);
      for (const attribute of node.attributes) {
        if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object')
          if (!(attribute.type === 'mdxJsxAttribute' && attribute.value === null))
            throw problemAtLine(line, `Write what belongs to <${node.name ?? ''}> in quotes, such as <Fact name="length" />.`);
      }
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (!saysNothing.test(node.value))
        throw problemAtLine(
          line,
          'Braces begin a piece of code here, and texts hold none. Write \\{ for a brace that people read.',
        );
      break;
    case 'paragraph':
      if (node.children[0]?.type === 'text' && /^(?:import|export)\s/.test(node.children[0].value))
        throw problemAtLine(line, 'A paragraph that begins with “import” or “export” is read as code. Begin it with another word.');
      break;
  }
  if ('children' in node) for (const child of node.children) refuseCode(child);
}
