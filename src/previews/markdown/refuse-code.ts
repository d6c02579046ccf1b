// What a text could hold beside words and components. No text of the site needs it, the site's own policy would refuse most of it, and a
// preview must not run it: the editors' page holds the key to the repository.
import type { Nodes } from 'mdast';
import type {} from 'mdast-util-mdx-expression';
import type {} from 'mdast-util-mdx-jsx';
import { componentNames } from '../../domain/page/component-names.ts';
import { problemAtLine } from '../draft-problems.ts';

const known: readonly string[] = componentNames;
/** A comment, or nothing. */
const saysNothing = /^\s*(?:\/\*[\s\S]*\*\/\s*)?$/;
/** Elements that run, load or style something, or that change the page around them. */
const refusedElements = /^(?:base|embed|form|frame|frameset|iframe|link|meta|object|script|style)$/i;
const refusedAttributes = /^(?:on\w*|style|srcdoc|formaction|set:\w+|is:\w+|client:\w+|server:\w+)$/i;
const refusedHtml =
  /<\s*\/?(?:base|embed|form|frame|frameset|iframe|link|meta|object|script|style)\b|[\s"'/](?:on\w+|style|srcdoc|formaction)\s*=/i;
const htmlSentence = 'This HTML would run, load, or style something, and texts do none of that. Take it out.';
const components = componentNames.map((name) => `<${name} />`).join(', ');

/**
 * Looks through a text.
 * @param isMdx whether it may name components, and is read as code where it begins like code
 * @throws {DraftProblems} at the first component that there is not, and at the first piece of code
 */
export function refuseCode(node: Nodes, isMdx: boolean): void {
  const line = node.position?.start.line;
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      if (node.name && /^[A-Z]/.test(node.name) && !known.includes(node.name))
        throw problemAtLine(line, `There is no component <${node.name}>. Use one of ${components}.`);
      if (node.name && refusedElements.test(node.name)) throw problemAtLine(line, htmlSentence);
      for (const attribute of node.attributes) {
        if (attribute.type !== 'mdxJsxAttribute' || (attribute.value && typeof attribute.value === 'object'))
          throw problemAtLine(line, `Write what belongs to <${node.name ?? ''}> in quotes, such as <Fact name="length" />.`);
        if (refusedAttributes.test(attribute.name)) throw problemAtLine(line, htmlSentence);
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
    case 'html':
      if (refusedHtml.test(node.value)) throw problemAtLine(line, htmlSentence);
      break;
    case 'paragraph':
      if (isMdx && node.children[0]?.type === 'text' && /^(?:import|export)\s/.test(node.children[0].value))
        throw problemAtLine(line, 'A paragraph that begins with “import” or “export” is read as code. Begin it with another word.');
      break;
  }
  if ('children' in node) for (const child of node.children) refuseCode(child, isMdx);
}
