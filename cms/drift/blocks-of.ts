import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';
import { htmlOf } from '../markdown/html-of.ts';

/** A paragraph, heading, list item, table or other block at the top of a text. */
export interface Block {
  /** As it is written. */
  readonly source: string;
  /** Where it begins in the text, in characters. */
  readonly start: number;
  readonly end: number;
  /** What a reader gets: equal where only the spelling differs. */
  readonly shown: string;
}

const between = new Set(['lineEnding', 'lineEndingBlank', 'linePrefix', 'lineSuffix', 'whitespace']);
const isList = (type: string) => type === 'listOrdered' || type === 'listUnordered';

/** The blocks of a text in Markdown or MDX, in its order. Each item of a list is a block: one of them can be edited by itself. */
export function blocksOf(body: string): readonly Block[] {
  const { spans, definitions } = spansOf(body);
  return spans.map(({ start, end }) => {
    const source = body.slice(start, end);
    // What shows nothing, such as the address of a link, is known by itself.
    return { source, start, end, shown: shownOf(htmlOf(`${source}\n\n${definitions.join('\n')}`)) || source };
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function spansOf(body: string): { readonly spans: readonly Span[]; readonly definitions: readonly string[] } {
  const events = postprocess(
    parse({ extensions: [gfm()] })
      .document()
      .write(preprocess()(body, 'utf8', true)),
  );
  const spans: Span[] = [];
  const definitions: string[] = [];
  let depth = 0;
  let items: number[] = [];
  const add = (start: number, end: number) => {
    spans.push({ start, end: start + body.slice(start, end).trimEnd().length });
  };
  for (const [step, { type, start, end }] of events) {
    if (step === 'exit') depth -= 1;
    if (step === 'enter' && type === 'definition') definitions.push(body.slice(start.offset, end.offset));
    if (step === 'enter' && depth === 1 && type === 'listItemPrefix') items.push(start.offset);
    if (step === 'exit' && depth === 0 && !between.has(type)) {
      const starts = isList(type) ? items : [start.offset];
      for (const [index, from] of starts.entries()) add(from, starts[index + 1] ?? end.offset);
      items = [];
    }
    if (step === 'enter') depth += 1;
  }
  return { spans, definitions };
}

/** White space and the distance of list items do not count; within code they do. */
function shownOf(html: string): string {
  return html
    .split(/(<pre[\s\S]*?<\/pre>)/)
    .map((part) => (part.startsWith('<pre') ? part : part.replace(/\s+/g, ' ')))
    .join('')
    .replace(/<ol start="\d+">/g, '<ol>')
    .replace(/(<li>)\s*<p>|<\/p>\s*(<\/li>)/g, '$1$2')
    .replace(/\s*(<\/?(?:ul|ol|li|p|blockquote)>)\s*/g, '$1')
    .trim();
}
