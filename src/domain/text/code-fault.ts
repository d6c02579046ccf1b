// What a text could hold beside words and components. The site's processor makes JavaScript of it, which runs wherever the pages are built:
// a text may come from anybody who can propose one.
import type { Heading, Nodes, Paragraph, TableCell } from 'mdast';
import type {} from 'mdast-util-mdx-expression';
import type {} from 'mdast-util-mdx-jsx';

/** Comments, or nothing. */
const saysNothing = /^[ \t\r\n]*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/[ \t\r\n]*)*$/;
/** A paragraph that the site's processor takes for code of a module. */
const beginsAsCode = /^(?:import|export)(?:$|[\s{*"'])/;
/** A name with a dot or a colon is looked up in the code around it: `<fs.unlink />` is called. */
const plainName = /^[A-Za-z][\w-]*$/;
/** Elements that run, load or style something, or that change the page around them. */
const refusedElements = /^(?:base|embed|form|frame|frameset|iframe|link|meta|object|script|style)$/i;
const refusedAttributes = /^(?:on\w*|style|srcdoc|formaction|set:\w+|is:\w+|client:\w+|server:\w+|define:\w+)$/i;
const refusedHtml =
  /<\s*\/?(?:base|embed|form|frame|frameset|iframe|link|meta|object|script|style)\b|[\s"'/](?:on\w+|style|srcdoc|formaction)\s*=|javascript:/i;
const refusedAddress = /^\s*javascript:/i;
const htmlSentence = 'This HTML would run, load, or style something, and texts do none of that. Take it out.';

/**
 * What in `node` is code, and what to write instead; undefined where there is none. It does not look into the nodes below.
 * @param isMdx whether the text is read as code where it begins like code
 */
export function codeFault(node: Nodes, isMdx: boolean): string | undefined {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      if (node.name === null) return undefined;
      if (!plainName.test(node.name)) return `<${node.name}> is a piece of code here, and texts hold none. Take it out.`;
      if (refusedElements.test(node.name)) return htmlSentence;
      for (const attribute of node.attributes) {
        if (attribute.type !== 'mdxJsxAttribute' || (attribute.value && typeof attribute.value === 'object'))
          return `Write what belongs to <${node.name}> in quotes, such as <Fact name="length" />.`;
        if (refusedAttributes.test(attribute.name) || refusedAddress.test(attribute.value ?? '')) return htmlSentence;
      }
      return undefined;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (saysNothing.test(node.value)) return undefined;
      return 'Braces begin a piece of code here, and texts hold none. Write \\{ for a brace that people read.';
    case 'html':
      return refusedHtml.test(node.value) ? htmlSentence : undefined;
    case 'paragraph':
    case 'heading': // a line above a row of - or =; one with # in front is no code
    case 'tableCell': // of a table without | at its edge
      if (!isMdx || !beginsAsCode.test(firstWordsOf(node))) return undefined;
      return 'A paragraph that begins with “import” or “export” is read as code. Begin it with another word.';
    default:
      return undefined;
  }
}

/** The words at the very beginning; none where a sign such as # stands before them. */
function firstWordsOf({ children: [first], position }: Heading | Paragraph | TableCell): string {
  if (first?.type !== 'text') return '';
  return (first.position ?? position)?.start.offset === position?.start.offset ? first.value : ''; // beside a bare address it has none
}
